export { BOOLEAN_KEYS, BOOLEAN_SETTINGS, type BooleanSetting, isOn } from './boolean-settings';
export { defaults } from './defaults';
export {
	type Exception,
	LONGEST_WORDS,
	MOST_WORDS,
	type OwnWords,
	type Settings,
	SettingsSchema,
	VEIL_LOOKS,
} from './schema';
export { silenceLevels } from './silence-levels';
export { exportSettings, importSettings } from './transfer';
export { upgrade } from './upgrade';
