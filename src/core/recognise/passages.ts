/** The author's own marks round something a reader may want to skip: texts to look for in the chapter. */
export interface DeclaredPassage {
	readonly from: string;
	readonly to: string;
}

/** The passages that an author's note says can be skipped. */
export const declaredPassages = (_notes: string): readonly DeclaredPassage[] => [];
