import { at, isJson, listOf } from '../json';
import { tagQuery } from '../label-query';
import type { Tool } from '../tool';

/** XKit Rewritten's backup; most of it is for Tumblr alone. */
export const tool: Tool = {
	name: 'XKit Rewritten',
	detect: (value) => isJson(value) && Object.keys(value).some((key) => /^(?:cleanfeed|postblock)\./.test(key)),
	take(value, taking) {
		for (const tag of listOf(at(value, 'cleanfeed.preferences.localTagFlagging')))
			taking.rule('skip', tagQuery(tag), tag);
		for (const blog of listOf(at(value, 'cleanfeed.preferences.localBlogFlagging'))) taking.skip(blog, 'one_site');
		for (const post of listOf(at(value, 'postblock.blockedPostRootIDs'))) taking.skip(post, 'one_site');
	},
};
