/**
 * The author of themselves: "Me sprinting down the highway while …", "the author is on drugs". What they take and
 * suffer is not in the story; what they write may be.
 */
const OF_THEMSELVES =
	/^\W{0,8}(?:me\s+[a-z']{2,20}ing\b|(?:the\s+|this\s+|your\s+)?(?:author|writer)s?\s+(?:is|was|has|had|needs?|wants?|got|gets?|are|were|will|would|cannot|can't|can)\b)/i;

/** The author of the story after all. */
const OF_THE_STORY =
	/\b(?:writ(?:e|es|ing|ten)|wrote|warn(?:s|ing|ings)?|tags?|tagging|tw|cw|contains?|sorry\s+for|apologi[sz]es?\s+for|chapters?)\b/i;

/** Topics that an author can only speak of because of the story. */
const IN_THE_STORY: ReadonlySet<string> = new Set([
	'explicit-sex',
	'sexual-violence',
	'dubious-consent',
	'incest',
	'underage',
	'character-bashing',
	'ai-generated',
]);

/** Whether a topic that a label names is only something its author says of themselves. */
export const isAuthorTalk = (text: string): ((topic: string) => boolean) => {
	const talk = OF_THEMSELVES.test(text) && !OF_THE_STORY.test(text);
	return (topic) => talk && !IN_THE_STORY.has(topic);
};
