import { destinationPattern } from '../destination-pattern';
import { posts } from '../engines/posts';

export default posts({
	id: 'livejournal',
	name: 'LiveJournal',
	matches: ['*://*.livejournal.com/*'],
	examples: ['https://someone.livejournal.com/12345.html'],
	post: '.aentry, .b-singlepost, .entry-wrap',
	leadsTo: destinationPattern(/^\/\d{1,12}\.html(?:$|\?)/),
	text: '.aentry-post__text, .b-singlepost-body, .entry-wrap .entry-content',
	title: '.aentry-post__title, .b-singlepost-title, .entry-title',
	tags: '.aentry-tags a, .b-singlepost-tags a, .ljtags a',
	author: '.i-ljuser-username, .ljuser',
	opens: (_, { pathname }) => (/\/\d+\.html$/.test(pathname) ? true : undefined),
	gate: {
		at: '.b-msgsystem-warningbox-confirm, .warningbox form',
		title: '.b-msgsystem-warningbox h2, .warningbox h2',
		words: '.b-msgsystem-warningbox p, .warningbox p',
	},
});
