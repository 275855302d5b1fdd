import { xenforoFixture } from './lib/xenforo';

export default xenforoFixture('https://althistory.com/');
