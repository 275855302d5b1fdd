import { t } from '../src/browser/i18n';
import { onAdapterError } from '../src/sites/attempt';
import { showOwnPage } from '../src/ui/own-page';
import { Check } from './check';

onAdapterError((error) => console.error('Forewarned could not read a part of the page:', error));
showOwnPage(<Check />, t(location.search.startsWith('?story=') ? 'story_page_title' : 'check_page_title'));
