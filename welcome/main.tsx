import { render } from 'preact';
import { t } from '../src/browser/i18n';
import { Welcome } from './welcome';

document.documentElement.lang = t('page_language');
document.title = t('welcome_page_title');
const root = document.getElementById('root');
if (root) render(<Welcome />, root);
