export { type Change, type Edit, type History, KEPT_DAYS, remember, type Undone, undo } from './history';
