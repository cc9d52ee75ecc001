/** Pictures that are bought for a film which a writer wrote, at most; a storyboard of one's own has all it names. */
export const mostForWriters = 6;
