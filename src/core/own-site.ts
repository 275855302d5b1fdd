import * as v from 'valibot';

/** What a reader can point at on a page, in the order they are asked for it. */
export const PLACES = ['text', 'title', 'rating', 'warning', 'tag'] as const;
export type PlaceName = (typeof PLACES)[number];

const PlaceSchema = v.object({
	/** A CSS selector. Braces and angle brackets belong to no selector of ours, and it ends up in a style sheet. */
	at: v.pipe(v.string(), v.minLength(1), v.maxLength(400), v.regex(/^[^{}<;]+$/)),
	/** The words stand in one text, between commas and perhaps after a label; else each element is one word. */
	split: v.boolean(),
});

/** Where something stands on a page. */
export type SelectorPlace = v.InferOutput<typeof PlaceSchema>;

/** Where a reader says the story is on a site of their own; a place that is missing was not on the page. */
export const OwnSiteSchema = v.object({
	/** The host name, without a port. */
	host: v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/*]+$/)),
	places: v.object({
		text: PlaceSchema,
		title: v.optional(PlaceSchema),
		rating: v.optional(PlaceSchema),
		warning: v.optional(PlaceSchema),
		tag: v.optional(PlaceSchema),
	}),
});

export type OwnSite = v.InferOutput<typeof OwnSiteSchema>;
