import { xenforoFixture } from './lib/xenforo';

export default xenforoFixture('https://www.alternatehistory.com/forum/');
