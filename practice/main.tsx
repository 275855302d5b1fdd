import { t } from '../src/browser/i18n';
import { showOwnPage } from '../src/ui/own-page';
import { Practice } from './practice';

showOwnPage(<Practice />, t('practice_page_title'));
