import { efiction } from '../engines/efiction';

export default efiction({
	id: 'sinfuldreams',
	name: 'Sinful Dreams',
	hosts: ['sinful-dreams.com', 'www.sinful-dreams.com'],
});
