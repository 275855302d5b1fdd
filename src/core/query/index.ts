export { type Completion, complete, type Seen } from './complete';
export { type LineError, type RuleDocument, readRule, rulesFromText, rulesToText, understoodAnew } from './document';
export { ERROR_CODES, type ErrorCode, type QueryError } from './error';
export { QUERY_FIELDS, type QueryField } from './fields';
export { formatQuery } from './format';
export { formatLine, isRemark, parseLine, type RuleLine } from './line';
export { LONGEST_QUERY, type Parsed, parseQuery } from './parse';
export { type Remark, review } from './review';
export type { Vocabulary } from './value';
