import { t } from '../src/browser/i18n';
import { showOwnPage } from '../src/ui/own-page';
import { Welcome } from './welcome';

showOwnPage(<Welcome />, t('welcome_page_title'));
