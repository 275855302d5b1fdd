export { complete, type Seen } from './complete';
export { type LineError, readRule, rulesFromText, rulesToText, understoodAnew } from './document';
export { ERROR_CODES, type ErrorCode, type QueryError } from './error';
export { formatQuery } from './format';
export { formatLine, isRemark, parseLine } from './line';
export { parseQuery } from './parse';
export { type Remark, review } from './review';
