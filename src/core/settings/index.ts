export { defaults } from './defaults';
export { type Exception, type Settings, SettingsSchema, VERSION } from './schema';
export { exportSettings, type ImportResult, importSettings } from './transfer';
export { upgrade } from './upgrade';
