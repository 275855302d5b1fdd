import { otwFixture } from './lib/otw';

export default otwFixture('www.adastrafanfic.com');
