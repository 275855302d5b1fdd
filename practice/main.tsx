import { render } from 'preact';
import { t } from '../src/browser/i18n';
import { Practice } from './practice';

document.documentElement.lang = t('page_language');
document.title = t('practice_page_title');
const root = document.getElementById('root');
if (root) render(<Practice />, root);
