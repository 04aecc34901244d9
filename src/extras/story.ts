export { joinStory, stepChanged } from '../elements/page/story.js';
