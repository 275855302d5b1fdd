import { solFixture } from './lib/sol';

export default solFixture('finestories.com');
