import { efiction } from '../engines/efiction';

export default efiction({
	id: 'narutofic',
	name: 'NarutoFic.org',
	hosts: ['www.narutofic.org', 'narutofic.org'],
});
