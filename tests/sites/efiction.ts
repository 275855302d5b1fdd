import { efictionFixture } from './lib/efiction';

export default efictionFixture('https://archive.example/');
