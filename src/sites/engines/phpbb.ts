import type { Site } from '../site';
import { posts } from './posts';

interface PhpBb {
	readonly id: string;
	readonly name: string;
	readonly hosts: readonly [string, ...string[]];
	/** Where the board lies on its host. */
	readonly path: string;
}

/** A phpBB 3 board on which stories are posted: a topic is the story, its posts are read one by one. */
export const phpbb = ({ id, name, hosts, path }: PhpBb): Site =>
	posts({
		id,
		name,
		engine: 'phpbb',
		matches: hosts.map((host) => `*://${host}${path}*`),
		examples: hosts.map((host) => `https://${host}${path}viewtopic.php?f=4&t=12345`),
		post: '.post',
		text: '.post .postbody .content',
		title: '.postbody h3',
		author: '.author .username',
		pageTitle: '.topic-title',
		links: { previous: '.pagination .previous a', next: '.pagination .next a' },
	});
