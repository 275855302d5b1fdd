import { otwFixture } from './lib/otw';

export default otwFixture('archiveofourown.org');
