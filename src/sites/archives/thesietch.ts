import { xenforo } from '../engines/xenforo';

export default xenforo({
	id: 'thesietch',
	name: 'The Sietch',
	hosts: ['www.the-sietch.com', 'the-sietch.com'],
});
