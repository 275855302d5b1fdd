/** Letters, digits and dashes: a name that needs no escaping in a selector. */
const PLAIN = /^[A-Za-z][\w-]{1,39}$/;
/** A number that counts posts or pages. */
const NUMBER = /\d{3}/;
/** Names that tools make anew with every build of a site. */
const MADE = /^(?:css|sc|jsx|jss|emotion|svelte|chakra|ng|v|data)-|^_|__(?=\w*[\dA-Z])\w{5,6}$|-[a-z]+\d\w*$/;
/** Something that comes and goes while one reads. */
const STATE =
	/^(?:is|has|js|no|not)-|(?:^|-)(?:active|current|open|opened|closed|selected|hover|focus|visible|hidden|show|loaded|loading|first|last|odd|even|left|right|col|row|clearfix)(?:-|$)/;

const mixed = (name: string): boolean =>
	/\d/.test(name) && name.split(/[-_]/).some((part) => part.length > 5 && /\d[a-z]/i.test(part));

/** Whether an id or class looks as if it would be the same on another page of the site, and next year. */
export const isStable = (name: string): boolean =>
	PLAIN.test(name) && !NUMBER.test(name) && !MADE.test(name) && !STATE.test(name) && !mixed(name);
