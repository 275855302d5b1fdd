import { t } from '../src/browser/i18n';
import { showOwnPage } from '../src/ui/own-page';
import { Check } from './check';

showOwnPage(<Check />, t(location.search.startsWith('?story=') ? 'story_page_title' : 'check_page_title'));
