import { fanfiction } from '../engines/fanfiction';

export default fanfiction({
	id: 'fictionpress',
	name: 'FictionPress',
	host: 'fictionpress.com',
	shelf: 'category',
	mark: /fictionpress\.com|FictionPress/,
});
