import { efiction } from '../engines/efiction';

export default efiction({
	id: 'libraryofmoria',
	name: 'Library of Moria',
	hosts: ['www.libraryofmoria.com', 'libraryofmoria.com'],
	path: '/a/',
});
