export { type Change, type Edit, type History, KEPT_DAYS, remember, undo } from './history';
