import { toJsonSchema } from '@valibot/to-json-schema';
import { SettingsSchema } from '../src/core/settings';

/** Prints the schema of the settings document as JSON Schema. */
export default async (): Promise<void> => {
	console.log(JSON.stringify(toJsonSchema(SettingsSchema), null, '\t'));
};
