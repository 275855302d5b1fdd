import { xenforoFixture } from './lib/xenforo';

export default xenforoFixture('https://forums.spacebattles.com/');
