import { render } from 'preact';
import { t } from '../src/browser/i18n';
import { Popup } from './popup';

document.documentElement.lang = t('page_language');
const root = document.getElementById('root');
if (root) render(<Popup />, root);
