import { efiction } from '../engines/efiction';

export default efiction({
	id: 'mugglenet',
	name: 'MuggleNet Fan Fiction',
	hosts: ['www.mugglenetfanfiction.com', 'mugglenetfanfiction.com', 'fanfiction.mugglenet.com'],
});
