import { efiction } from '../engines/efiction';

export default efiction({
	id: 'whofic',
	name: 'A Teaspoon and an Open Mind',
	hosts: ['www.whofic.com', 'whofic.com'],
});
