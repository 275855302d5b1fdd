import { showOwnPage } from '../src/ui/own-page';
import { Popup } from './popup';

showOwnPage(<Popup />);
