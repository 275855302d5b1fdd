import { t } from '../src/browser/i18n';
import { onAdapterError } from '../src/sites/attempt';
import { showOwnPage } from '../src/ui/own-page';
import { Options } from './options';

onAdapterError((error) => console.error('Forewarned could not read a part of the page:', error));
showOwnPage(<Options />, t('options_page_title'));
