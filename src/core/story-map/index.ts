export { type MapCell, type MapRow, mapOf, quietFrom } from './map';
export { type ChapterReport, chapterReport, foundTopics, type StoryReport } from './report';
