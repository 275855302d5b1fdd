export { type MapCell, type MapRow, mapOf, quietFrom } from './map';
export { type ChapterReport, chapterReport, type FoundTopic, foundTopics, type StoryReport } from './report';
