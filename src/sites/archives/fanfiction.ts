import { fanfiction } from '../engines/fanfiction';

export default fanfiction({
	id: 'fanfiction',
	name: 'FanFiction.net',
	host: 'fanfiction.net',
	mark: /fan\s?fiction/i,
});
