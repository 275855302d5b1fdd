import { efiction } from '../engines/efiction';

export default efiction({
	id: 'valentchamber',
	name: 'Valent Chamber',
	hosts: ['valentchamber.com', 'www.valentchamber.com'],
});
