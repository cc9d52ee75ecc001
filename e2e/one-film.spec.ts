// One film, and what is done with it one after another: made once, by the first of them that runs.
import "./one-film/make-a-film";
import "./one-film/watch-film";
import "./one-film/share-rules";
import "./one-film/keep-the-rules";
