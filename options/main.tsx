import { render } from 'preact';
import { t } from '../src/browser/i18n';
import { Options } from './options';

document.documentElement.lang = t('page_language');
document.title = t('options_page_title');
const root = document.getElementById('root');
if (root) render(<Options />, root);
