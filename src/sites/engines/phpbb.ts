import { destinationPattern } from '../destination-pattern';
import type { Site } from '../site';
import { posts } from './posts';

interface PhpBb {
	readonly id: string;
	readonly name: string;
	readonly hosts: readonly [string, ...string[]];
	/** Where the board lies on its host. */
	readonly path: string;
}

/**
 * A phpBB 3 board on which stories are posted: a topic is the story if its posts read like one; they are read one by
 * one. The title has had a class of its own since 3.1.
 */
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
		author: '.author .username, .author strong',
		thread: '.topic-title, #page-body > h2',
		leadsTo: destinationPattern(/\/viewtopic\.php\?(?:[^#]{0,300}&)?[tp]=\d{1,12}/),
		links: { previous: '.pagination .previous a', next: '.pagination .next a' },
	});
