import { efictionFixture } from './lib/efiction';

export default efictionFixture('https://thehookupzone.net/CriminalMinds/');
