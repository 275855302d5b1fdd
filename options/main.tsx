import { t } from '../src/browser/i18n';
import { showOwnPage } from '../src/ui/own-page';
import { Options } from './options';

showOwnPage(<Options />, t('options_page_title'));
