/** For each topic, small texts that must be found and small texts that must not. All made up for these tests. */
export type Sentences = Readonly<Record<string, { readonly hit: readonly string[]; readonly miss: readonly string[] }>>;
