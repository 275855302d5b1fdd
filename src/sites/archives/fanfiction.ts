import { fanfiction } from '../engines/fanfiction';

export default fanfiction({
	id: 'fanfiction',
	name: 'FanFiction.net',
	host: 'fanfiction.net',
	shelf: 'fandom',
	mark: /fan\s?fiction/i,
});
