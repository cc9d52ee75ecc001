// Generated from /api/openapi.json by `npx vitest run lib/api/typed-client.test.ts -u`; for openapi-fetch.

export interface paths {
    "/api/v1/videos/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order an explainer video */
        post: operations["generateVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order a clip: a few seconds that a model makes of a prompt */
        post: operations["generateClip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make several videos one: in order, with trims, transitions and a sound over them */
        post: operations["mergeVideos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order up to 50 videos: all of them are taken in, or none */
        post: operations["generateBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's library, in pages, with filters: videos, and jobs on their way to one */
        get: operations["listVideos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/{videoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A finished video, its newest version */
        get: operations["readVideo"];
        put?: never;
        post?: never;
        /** Remove a video with its versions, shares and jobs; it can be restored for a while */
        delete: operations["deleteVideo"];
        options?: never;
        head?: never;
        /** Call a video something else: its title, description and tags */
        patch: operations["changeVideo"];
        trace?: never;
    };
    "/api/v1/videos/{videoId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted video back with its versions, shares and jobs; restoring it again changes nothing */
        post: operations["restoreVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/{videoId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a video, the newest first */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a job is */
        get: operations["readJobStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/video-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the finished film is; 409 with the progress until then */
        get: operations["readVideoUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the film is */
        get: operations["readMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The film, for players */
        get: operations["streamVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The film, to keep; as it was ordered, or as mp4 */
        get: operations["downloadVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of the film */
        get: operations["readThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/captions.vtt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Captions as WebVTT */
        get: operations["readCaptionsVtt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/captions.srt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Captions as SubRip */
        get: operations["readCaptionsSrt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/chapters.vtt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chapters as WebVTT */
        get: operations["readChapters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is said in the film, word by word with its times */
        get: operations["readTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/transcript.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is said in the film, as plain text */
        get: operations["readTranscriptText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/hls/master.m3u8": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The film for adaptive players (HLS): the sizes there are by now, and captions */
        get: operations["readHlsMaster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/hls/{rendition}/playlist.m3u8": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The segments of one size of the film, as ranges of one file */
        get: operations["readHlsPlaylist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/hls/{rendition}/film.mp4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One size of the film in fragments */
        get: operations["readHlsMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/hls/captions.m3u8": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The captions for adaptive players */
        get: operations["readHlsCaptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/thumbnails.vtt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which part of the sprite shows which stretch of the film, as WebVTT */
        get: operations["readThumbnailsVtt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/sprite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Small pictures of the film, side by side in one */
        get: operations["readSprite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/jobs/{id}/storyboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The storyboard that is filmed, as soon as the film is planned */
        get: operations["readStoryboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's jobs, in pages, with filters */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A job with its stages and scenes */
        get: operations["readJob"];
        put?: never;
        post?: never;
        /** Remove a job, stopping it first, and what it published; it can be restored for a while */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted job back with what it had published; restoring it again changes nothing */
        post: operations["restoreJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A job's events as they happen; resumes after Last-Event-ID or `after`, ends when the job is over */
        get: operations["followJobEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a job, in words, in order, in pages */
        get: operations["readLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the question a waiting job asks: order what may have been bought once more, or stop */
        post: operations["answerJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a job; what was finished is kept for a retry */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a failed or cancelled job again; what was finished stays */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/scenes/{sceneId}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a scene, as soon as it is drawn */
        get: operations["readSceneThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/scenes/{sceneId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A scene as data for the renderer, as soon as the film is planned */
        get: operations["readScenePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/scenes/{sceneId}/narration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is said in a scene */
        get: operations["readSceneNarration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/scenes/{sceneId}/pictures/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture that a model made for a scene, as its preview loads it */
        get: operations["readScenePicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's files, the newest first, with those still coming and those that were refused */
        get: operations["listFiles"];
        put?: never;
        /** Begin to send a file by the tus protocol; Location says where its pieces go */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file: how much of it has come, what it is, or why it was refused; HEAD answers as the tus protocol does */
        get: operations["readFile"];
        put?: never;
        post?: never;
        /** Remove a file for good, or stop sending it */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        /** Send the next piece of a file; with the last one its content is looked at and kept */
        patch: operations["appendFile"];
        trace?: never;
    };
    "/api/v1/characters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's characters, the newest first */
        get: operations["listCharacters"];
        put?: never;
        /**
         * Make a character: have one to four pictures drawn of a description, or use files that were sent
         * @description The answer comes when the pictures are there: seconds to minutes, by who draws. Whoever leaves sooner finds the character in the list. Each picture shows another side; what could not be drawn is not paid for. The same Idempotency-Key means the same character, also after a crash; without a key, the very same order joins one that is being drawn. `warnings` says where a vendor may have billed for a picture that never came.
         */
        post: operations["createCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{characterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A character with its pictures */
        get: operations["readCharacter"];
        put?: never;
        post?: never;
        /** Remove a character for good, with its pictures; clips that were made with it stay */
        delete: operations["deleteCharacter"];
        options?: never;
        head?: never;
        /** What a character is called, or is said to look like; its pictures stay */
        patch: operations["changeCharacter"];
        trace?: never;
    };
    "/api/v1/characters/{characterId}/images/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a character */
        get: operations["readCharacterPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public links that a video has or had, the newest first */
        get: operations["listShares"];
        put?: never;
        /** A public link to a video; asking again gives the same one, with the rules that are named */
        post: operations["createShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shares/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Close a public link; it can be opened again for a while */
        delete: operations["revokeShare"];
        options?: never;
        head?: never;
        /** How a public link opens: its end, its password, frames, search engines, the file */
        patch: operations["changeShare"];
        trace?: never;
    };
    "/api/v1/shares/{token}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a public link again that was closed a while ago, as it was; restoring it again changes nothing */
        post: operations["restoreShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The video behind a public link; `pass` where it has a password */
        get: operations["readSharedVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a public link's password; the pass goes into `pass` of the addresses that follow */
        post: operations["unlockSharedVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell whoever runs this installation what is wrong with a public page */
        post: operations["reportSharedVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oembed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How to show a public link on another site (oembed.com) */
        get: operations["readOEmbed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What strangers reported of public pages: what nobody has settled, or what is settled */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A report has been looked at; settling it again changes nothing */
        post: operations["settleReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A settled report is to be looked at again; opening it again changes nothing */
        post: operations["reopenReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/videos/{videoId}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a video's public pages, whosever it is, or open them again */
        post: operations["takeDownVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this installation can do, and within what limits */
        get: operations["readCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Models that write, draw, film, speak and listen: what each can do, what it costs, whether it is ready here */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works for this installation: whether each is set up, how the last requests to it ended, and its models */
        get: operations["listProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Voices that can speak here */
        get: operations["listVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voices/{provider}/{name}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sentence to hear a voice by */
        get: operations["readVoiceSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Looks a film can have */
        get: operations["listLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fonts/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A font that films are drawn with */
        get: operations["readFont"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who one is here, what this credential may do, and how much is kept for how long */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        /** Deletes all that one has here, for good: films, jobs, links, files, keys, webhooks */
        delete: operations["emptyAccount"];
        options?: never;
        head?: never;
        /**
         * How much one keeps, and for how long: less than the installation allows, never more
         * @description What is too old or too much by the new bounds is deleted by the next sweep, within minutes, the oldest first; it can be restored for as long as anything deleted. Films with a public link stay.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/api/v1/account/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that one has here, as a zip: orders, storyboards, captions, links, files, characters, keys, money, the record
         * @description Lines of JSON, and of each film its storyboard, captions, chapters and poster. The bytes of films come with `films=true`, those of uploaded files and of characters with `files=true`. Secrets are never in it, nor what is deleted, nor what the credential's scopes do not open. The zip is written while it is sent: one that breaks off does not open.
         */
        get: operations["exportAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes what this browser's guest has made that of the user who is signed in; pages do so by themselves */
        post: operations["claimGuestWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's API keys, the newest first, with those that were revoked */
        get: operations["listKeys"];
        put?: never;
        /** A new API key; this answer is the only one that shows it */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Shuts an API key for good; again is the same as once */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of what was done in one's name that matters: keys, links, files, deletions, restores, caps */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's webhooks, the newest first */
        get: operations["listWebhooks"];
        put?: never;
        /** Have an address told how one's jobs end; the signing secret is shown this once */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A webhook */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        /** Remove a webhook and the log of its deliveries */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        /** Another address, other events, off or on again */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new signing secret, shown this once; the old one signs along for a day */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a webhook a test message; what came of it stands in its deliveries */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to a webhook in the last thirty days, with the newest attempts */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message again, now and under its old id */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether everything that makes films is there; 503 when pages cannot work */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an order will cost and how long it will take */
        post: operations["estimateVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clips/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a clip will cost and take, who makes it, and what of the order cannot be honoured */
        post: operations["estimateClip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merges/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How long a merged film will be, and what merging it takes; it costs nothing */
        post: operations["estimateMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has spent in a month, and what is reserved, kept and under way */
        get: operations["readUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What everybody together may spend this month and has, and the owners that spent most */
        get: operations["readCaps"];
        /** What an owner, or everybody together, may spend with vendors in a month */
        put: operations["setCap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers/{name}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a provider now whether it is there and takes this installation's key; it costs nothing
         * @description One that rests after failures is used again as soon as it answers. Each can be asked every ten seconds.
         */
        post: operations["checkProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who has something here: what they spend, keep and have under way, and what they may */
        get: operations["listOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/owners/{ownerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One owner: what they spend, keep and have under way, and what they may */
        get: operations["readOwner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set what one owner may spend in a month, keep, and for how long
         * @description What is absent stays; `null` lets the installation's setting count again. A shorter time or less room deletes films within minutes, those with a public link excepted; each can be brought back for a while. The owner finds it in their record.
         */
        patch: operations["limitOwner"];
        trace?: never;
    };
    "/api/mv/create_scenes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scenes of an idea, each a prompt for a clip with what it must not show
         * @description Written by the configured language model; without one, or where it fails, by the built-in planner, which `metadata.writer` says.
         */
        post: operations["mvCreateScenes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mv/generate_character_reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pictures of a character, for the clips it is in
         * @description `image_base64` is the first picture. The character is kept: send its `character_reference_id` with each clip, and no picture travels again. The same Idempotency-Key means the same character, also after a crash; without a key, the very same order joins one that is being drawn. `warnings` says where a vendor may have billed for a picture that never came.
         */
        post: operations["mvGenerateCharacterReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mv/upload_character_reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a character of pictures that are sent as a form */
        post: operations["mvUploadCharacterReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mv/get_character_reference/{character_reference_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a character; by the character's own id, its first */
        get: operations["mvGetCharacterReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mv/generate_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip of a prompt; the answer comes when it is there
         * @description Most clips take 20 to 400 seconds; nothing is sent before the clip is there, since the status of the answer
         *     says how it went. Clients need patience of 420 seconds at least. Node's own `fetch` gives up on headers after 300 seconds,
         *     whatever its `signal` says: raise that (`new Agent({ headersTimeout: 0 })` of undici as its `dispatcher`), or send
         *     `Prefer: respond-async` and be answered at once with 202 and where to ask (`GET /api/mv/jobs/{video_id}`, `…/events`).
         *
         *     Who leaves before the answer stops only what no vendor has begun. The very same request of the same owner within an hour
         *     joins one that is under way or was paid for; another `seed` makes another clip. What a model cannot do is listed in
         *     `ignored_parameters`; a `backend` that is named and has no key here fails with AUTHENTICATION_ERROR, and is never
         *     replaced by another.
         */
        post: operations["mvGenerateVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mv/jobs/{video_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a clip or a merge stands, by the id of its video */
        get: operations["mvReadJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mv/jobs/{video_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens to a clip or a merge, as it happens; resumes after Last-Event-ID, ends when it is over */
        get: operations["mvFollowEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mv/get_video/{video_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a video */
        get: operations["mvGetVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mv/get_video/{video_id}/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a video is there, and how large it is */
        get: operations["mvVideoInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mv/merge_videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make several videos one
         * @description Sizes, rates and sounds of the parts are brought to those of the first; nothing is made of models, and
         *     nothing is paid for. The answer comes when the film is there, as that of `generate_video`, or at once with
         *     `Prefer: respond-async`.
         */
        post: operations["mvMergeVideos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mv/stitch-videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same as `merge_videos`
         * @description Sizes, rates and sounds of the parts are brought to those of the first; nothing is made of models, and
         *     nothing is paid for. The answer comes when the film is there, as that of `generate_video`, or at once with
         *     `Prefer: respond-async`.
         */
        post: operations["mvStitchVideos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mv/backends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who makes clips here, and what each of their models can do */
        get: operations["mvListBackends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["readOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "job.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A film is finished
         * @description Posted to each webhook that hears of it, in the form of
         *     [Standard Webhooks](https://www.standardwebhooks.com): verify `webhook-signature` with the secret that was shown when
         *     the webhook was made, and take a `webhook-id` that came before as the same message. After a change of the secret there
         *     are two signatures for a day, with a space between: one that is right is enough.
         *
         *     The example is signed with the secret `whsec_UmVlbHdyaWdodCBzaWducyBleGFtcGxlcw==`.
         */
        post: operations["onJobCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A film has failed; `error` says why
         * @description Posted to each webhook that hears of it, in the form of
         *     [Standard Webhooks](https://www.standardwebhooks.com): verify `webhook-signature` with the secret that was shown when
         *     the webhook was made, and take a `webhook-id` that came before as the same message. After a change of the secret there
         *     are two signatures for a day, with a space between: one that is right is enough.
         *
         *     The example is signed with the secret `whsec_UmVlbHdyaWdodCBzaWducyBleGFtcGxlcw==`.
         */
        post: operations["onJobFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A film was cancelled
         * @description Posted to each webhook that hears of it, in the form of
         *     [Standard Webhooks](https://www.standardwebhooks.com): verify `webhook-signature` with the secret that was shown when
         *     the webhook was made, and take a `webhook-id` that came before as the same message. After a change of the secret there
         *     are two signatures for a day, with a space between: one that is right is enough.
         *
         *     The example is signed with the secret `whsec_UmVlbHdyaWdodCBzaWducyBleGFtcGxlcw==`.
         */
        post: operations["onJobCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test that its owner asked for
         * @description Posted to each webhook that hears of it, in the form of
         *     [Standard Webhooks](https://www.standardwebhooks.com): verify `webhook-signature` with the secret that was shown when
         *     the webhook was made, and take a `webhook-id` that came before as the same message. After a change of the secret there
         *     are two signatures for a day, with a space between: one that is right is enough.
         *
         *     The example is signed with the secret `whsec_UmVlbHdyaWdodCBzaWducyBleGFtcGxlcw==`.
         */
        post: operations["onWebhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Configuration: {
            topic: string;
            context?: string;
            title?: string;
            description?: string;
            tags?: string[];
            model?: string;
            /**
             * @default medium
             * @enum {string}
             */
            quality?: "low" | "medium" | "high" | "ultra";
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "21:9";
            /** @default paper */
            look?: components["schemas"]["LookName"];
            language?: string;
            voice?: string;
            target_seconds?: number;
            /** @default true */
            enable_subtitles?: boolean;
            /** @default true */
            enable_thumbnails?: boolean;
            template_id?: string;
            storyboard?: components["schemas"]["Storyboard"];
            /** @default 1 */
            seed?: number;
            /** @enum {string} */
            output_format?: "mp4" | "mov" | "webm" | "avi";
            /** @default false */
            use_rag?: boolean;
            /** @default false */
            use_context_learning?: boolean;
            style_preferences?: {
                [key: string]: unknown;
            };
            custom_config?: {
                [key: string]: unknown;
            };
            sources?: unknown[];
            /**
             * @default off
             * @enum {string}
             */
            captions_style?: "off" | "clean" | "boxed" | "highlight" | "karaoke";
            /**
             * @default none
             * @enum {string}
             */
            music?: "none" | "calm" | "bright";
            picture_model?: string;
            /** @default true */
            picture_fallback?: boolean;
        };
        ClipConfiguration: {
            prompt: string;
            negative_prompt?: string;
            /**
             * @default auto
             * @enum {string}
             */
            backend?: "auto" | "replicate" | "gemini" | "minimax" | "comfyui" | "local";
            model?: string;
            /** @default 8 */
            seconds?: number;
            /**
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "21:9";
            /** @enum {string} */
            resolution?: "360p" | "480p" | "512p" | "720p" | "768p" | "1080p" | "2k" | "4k";
            /** @default true */
            audio?: boolean;
            seed?: number;
            first_frame?: {
                /** @constant */
                type: "upload";
                id: string;
            } | {
                /** @constant */
                type: "character";
                /** Format: uuid */
                id: string;
                image?: number;
            };
            last_frame?: {
                /** @constant */
                type: "upload";
                id: string;
            } | {
                /** @constant */
                type: "character";
                /** Format: uuid */
                id: string;
                image?: number;
            };
            /** @default [] */
            references?: ({
                /** @constant */
                type: "upload";
                id: string;
            } | {
                /** @constant */
                type: "character";
                /** Format: uuid */
                id: string;
                image?: number;
            })[];
            rules?: string;
            /** @default false */
            fallback?: boolean;
            title?: string;
        };
        MergeConfiguration: {
            parts: {
                source: {
                    /** @constant */
                    type: "video";
                    /** Format: uuid */
                    id: string;
                } | {
                    /** @constant */
                    type: "upload";
                    id: string;
                };
                from?: number;
                to?: number;
            }[];
            /**
             * @default cut
             * @enum {string}
             */
            transition?: "cut" | "fade" | "dissolve" | "wipe" | "slide" | "zoom";
            /** @default 0.5 */
            transition_seconds?: number;
            /** @enum {string} */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "21:9";
            sound?: {
                upload: string;
                /**
                 * @default mix
                 * @enum {string}
                 */
                mode?: "mix" | "replace";
                /** @default 1 */
                volume?: number;
            };
            title?: string;
        };
        __schema0: string | number | boolean | null | components["schemas"]["__schema0"][] | {
            [key: string]: components["schemas"]["__schema0"];
        };
        Action: {
            id?: string;
            at: string;
            seconds?: number;
            /** @enum {string} */
            ease?: "smooth" | "linear" | "in" | "out" | "spring";
            target: string | string[];
            stagger?: number;
            sequence?: boolean;
            /** @constant */
            do: "show";
        } | {
            id?: string;
            at: string;
            seconds?: number;
            /** @enum {string} */
            ease?: "smooth" | "linear" | "in" | "out" | "spring";
            target: string | string[];
            stagger?: number;
            sequence?: boolean;
            /** @constant */
            do: "hide";
        } | {
            id?: string;
            at: string;
            seconds?: number;
            /** @enum {string} */
            ease?: "smooth" | "linear" | "in" | "out" | "spring";
            target: string | string[];
            stagger?: number;
            sequence?: boolean;
            /** @constant */
            do: "trace";
        } | {
            id?: string;
            at: string;
            seconds?: number;
            /** @enum {string} */
            ease?: "smooth" | "linear" | "in" | "out" | "spring";
            target: string | string[];
            stagger?: number;
            sequence?: boolean;
            /** @constant */
            do: "emphasize";
            /** @enum {string} */
            role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
            until?: string;
        } | {
            id?: string;
            at: string;
            seconds?: number;
            /** @enum {string} */
            ease?: "smooth" | "linear" | "in" | "out" | "spring";
            /** @constant */
            do: "set";
            parameters: {
                [key: string]: number | string;
            };
        } | {
            id?: string;
            at: string;
            seconds?: number;
            /** @enum {string} */
            ease?: "smooth" | "linear" | "in" | "out" | "spring";
            target: string | string[];
            stagger?: number;
            sequence?: boolean;
            /** @constant */
            do: "move";
            by?: [
                number | string,
                number | string
            ];
            to?: [
                number | string,
                number | string
            ];
        } | {
            id?: string;
            at: string;
            seconds?: number;
            /** @enum {string} */
            ease?: "smooth" | "linear" | "in" | "out" | "spring";
            target: string | string[];
            stagger?: number;
            sequence?: boolean;
            /** @constant */
            do: "transform";
            rotateDegrees?: number | string;
            scale?: number | string;
            about?: [
                number | string,
                number | string
            ];
        } | {
            id?: string;
            at: string;
            seconds?: number;
            /** @enum {string} */
            ease?: "smooth" | "linear" | "in" | "out" | "spring";
            /** @constant */
            do: "focus";
            target: string;
            lines: number[];
        } | {
            id?: string;
            at: string;
            seconds?: number;
            /** @enum {string} */
            ease?: "smooth" | "linear" | "in" | "out" | "spring";
            /** @constant */
            do: "step";
            target: string;
            line: number;
            from?: number | number[];
        } | {
            id?: string;
            at: string;
            seconds?: number;
            /** @enum {string} */
            ease?: "smooth" | "linear" | "in" | "out" | "spring";
            /** @constant */
            do: "rows";
            target: string;
            count: number;
        } | {
            id?: string;
            at: string;
            seconds?: number;
            /** @enum {string} */
            ease?: "smooth" | "linear" | "in" | "out" | "spring";
            /** @constant */
            do: "camera";
            target?: string;
            zoom?: number;
        };
        Block: {
            id: string;
            /** @constant */
            type: "heading";
            text: string;
            level?: 1 | 2;
        } | {
            id: string;
            /** @constant */
            type: "text";
            text: string;
            /** @enum {string} */
            role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
        } | {
            id: string;
            /** @constant */
            type: "bullets";
            items: string[];
        } | {
            id: string;
            /** @constant */
            type: "steps";
            items: string[];
            first?: number;
        } | {
            id: string;
            /** @constant */
            type: "definition";
            term: string;
            meaning: string;
        } | {
            id: string;
            /** @constant */
            type: "quote";
            text: string;
            source?: string;
        } | {
            id: string;
            /** @constant */
            type: "equation";
            tex: string;
            caption?: string;
        } | {
            id: string;
            /** @constant */
            type: "derivation";
            lines: string[];
        } | {
            id: string;
            /** @constant */
            type: "plot";
            x: {
                from: number;
                to: number;
                label?: string;
                step?: number;
            };
            y: {
                from: number;
                to: number;
                label?: string;
                step?: number;
            };
            objects: ({
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "point";
                at: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "segment";
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "line";
                through: [
                    [
                        number | string,
                        number | string
                    ],
                    [
                        number | string,
                        number | string
                    ]
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "ray";
                from: [
                    number | string,
                    number | string
                ];
                through: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "vector";
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "polygon";
                points: [
                    number | string,
                    number | string
                ][];
                /** @enum {string} */
                fill?: "none" | "soft" | "solid";
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "polyline";
                points: [
                    number | string,
                    number | string
                ][];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "circle";
                center: [
                    number | string,
                    number | string
                ];
                radius: number | string;
                /** @enum {string} */
                fill?: "none" | "soft" | "solid";
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "arc";
                center: [
                    number | string,
                    number | string
                ];
                radius: number | string;
                fromDegrees: number | string;
                toDegrees: number | string;
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "angle";
                at: [
                    number | string,
                    number | string
                ];
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "rightAngle";
                at: [
                    number | string,
                    number | string
                ];
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "brace";
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "label";
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "curve";
                y: string;
                x?: string;
                from?: number | string;
                to?: number | string;
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "area";
                top: string;
                bottom?: string;
                from: number | string;
                to: number | string;
                bars?: number | string;
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "grid";
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
                step?: number | string;
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "group";
                members: string[];
            })[];
        } | {
            id: string;
            /** @constant */
            type: "figure";
            objects: ({
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "point";
                at: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "segment";
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "line";
                through: [
                    [
                        number | string,
                        number | string
                    ],
                    [
                        number | string,
                        number | string
                    ]
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "ray";
                from: [
                    number | string,
                    number | string
                ];
                through: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "vector";
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "polygon";
                points: [
                    number | string,
                    number | string
                ][];
                /** @enum {string} */
                fill?: "none" | "soft" | "solid";
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "polyline";
                points: [
                    number | string,
                    number | string
                ][];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "circle";
                center: [
                    number | string,
                    number | string
                ];
                radius: number | string;
                /** @enum {string} */
                fill?: "none" | "soft" | "solid";
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "arc";
                center: [
                    number | string,
                    number | string
                ];
                radius: number | string;
                fromDegrees: number | string;
                toDegrees: number | string;
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "angle";
                at: [
                    number | string,
                    number | string
                ];
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "rightAngle";
                at: [
                    number | string,
                    number | string
                ];
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "brace";
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "label";
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "curve";
                y: string;
                x?: string;
                from?: number | string;
                to?: number | string;
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "area";
                top: string;
                bottom?: string;
                from: number | string;
                to: number | string;
                bars?: number | string;
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "grid";
                from: [
                    number | string,
                    number | string
                ];
                to: [
                    number | string,
                    number | string
                ];
                step?: number | string;
            } | {
                id: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                dashed?: boolean;
                /** @constant */
                type: "group";
                members: string[];
            })[];
            caption?: string;
        } | {
            id: string;
            /** @constant */
            type: "table";
            columns: string[];
            rows: string[][];
            caption?: string;
        } | {
            id: string;
            /** @constant */
            type: "code";
            language: string;
            code: string;
            caption?: string;
        } | {
            id: string;
            /** @constant */
            type: "callout";
            /** @enum {string} */
            tone: "note" | "tip" | "warning" | "result";
            title?: string;
            text: string;
        } | {
            id: string;
            /** @constant */
            type: "chart";
            /** @enum {string} */
            kind: "bar" | "line" | "pie" | "scatter";
            labels?: string[];
            series: {
                name?: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                values?: (number | string)[];
                points?: [
                    number | string,
                    number | string
                ][];
            }[];
            frames?: {
                name: string;
                values: number[];
            }[];
            sorted?: boolean;
            stacked?: boolean;
            x?: {
                label?: string;
                from?: number;
                to?: number;
            };
            y?: {
                label?: string;
                from?: number;
                to?: number;
            };
            unit?: string;
            caption?: string;
        } | {
            id: string;
            /** @constant */
            type: "diagram";
            nodes: {
                id: string;
                text: string;
                /** @enum {string} */
                shape?: "box" | "round" | "circle" | "diamond" | "database" | "note";
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
            }[];
            edges: {
                id?: string;
                from: string;
                to: string;
                label?: string;
                dashed?: boolean;
                /** @enum {string} */
                arrow?: "to" | "both" | "none";
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
            }[];
            /** @enum {string} */
            direction?: "right" | "down";
            caption?: string;
        } | {
            id: string;
            /** @constant */
            type: "timeline";
            events: {
                when: string;
                title: string;
                text?: string;
                year?: number;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
            }[];
            caption?: string;
        } | {
            id: string;
            /** @constant */
            type: "numberLine";
            from: number;
            to: number;
            step?: number;
            points?: {
                id: string;
                at: number | string;
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                open?: boolean;
            }[];
            intervals?: {
                id: string;
                from: number | string;
                to: number | string;
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
                /** @enum {string} */
                open?: "from" | "to" | "both";
            }[];
            jumps?: {
                id: string;
                from: number | string;
                to: number | string;
                label?: {
                    text?: string;
                    tex?: string;
                    at?: [
                        number | string,
                        number | string
                    ];
                };
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
            }[];
            caption?: string;
        } | {
            id: string;
            /** @constant */
            type: "image";
            picture: {
                /** @constant */
                type: "image";
                asset?: string;
                prompt?: string;
                model?: string;
                motion?: {
                    /** @enum {string} */
                    kind: "still" | "zoom" | "pan" | "ken_burns" | "parallax";
                    /** @enum {string} */
                    direction?: "in" | "out" | "left" | "right" | "up" | "down";
                    focus?: [
                        number,
                        number
                    ];
                };
            } | {
                /** @constant */
                type: "clip";
                prompt: string;
                model?: string;
                firstFrame?: {
                    /** @constant */
                    type: "upload";
                    id: string;
                } | {
                    /** @constant */
                    type: "character";
                    /** Format: uuid */
                    id: string;
                    image?: number;
                };
                lastFrame?: {
                    /** @constant */
                    type: "upload";
                    id: string;
                } | {
                    /** @constant */
                    type: "character";
                    /** Format: uuid */
                    id: string;
                    image?: number;
                };
                asset?: string;
                reel?: {
                    frames: number;
                    fps: number;
                };
            } | {
                /** @constant */
                type: "artwork";
                /** @enum {string} */
                recipe: "mountains" | "sea" | "forest" | "city" | "dunes" | "aurora" | "orbits" | "waves" | "mosaic" | "ink" | "circuit" | "bokeh";
                seed?: number;
                motion?: {
                    /** @enum {string} */
                    kind: "still" | "zoom" | "pan" | "ken_burns" | "parallax";
                    /** @enum {string} */
                    direction?: "in" | "out" | "left" | "right" | "up" | "down";
                    focus?: [
                        number,
                        number
                    ];
                };
            } | {
                /** @constant */
                type: "visualizer";
                /** @enum {string} */
                style: "spectrum" | "waveform" | "particles";
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
            };
            alt?: string;
            pins?: {
                id: string;
                at: [
                    number,
                    number
                ];
                text: string;
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
            }[];
            caption?: string;
        } | {
            id: string;
            /** @constant */
            type: "citation";
            source: string;
            detail?: string;
            number?: number;
        };
        FilmFacts: {
            title: string;
            language: string;
            durationSeconds: number;
            width: number;
            height: number;
            fps: number;
            /** @enum {string} */
            quality: "low" | "medium" | "high" | "ultra";
            /** @enum {string} */
            aspectRatio: "16:9" | "9:16" | "1:1" | "4:3" | "21:9";
            look: string;
            voice: string;
            writer: string;
            painters?: string[];
            burnedCaptions?: boolean;
            clip?: {
                backend: string;
                model: string;
                prompt: string;
                parameters_used: {
                    [key: string]: components["schemas"]["__schema0"];
                };
                ignored_parameters: string[];
                fallback_from?: string;
            };
            fileBytes: number;
            chapters: {
                title: string;
                start: number;
                end: number;
            }[];
            transcript: {
                sceneId: string;
                start: number;
                end: number;
                words: {
                    text: string;
                    start: number;
                    end: number;
                }[];
            }[];
        };
        /** @enum {string} */
        LookName: "paper" | "midnight" | "chalkboard" | "minimal" | "cinematic" | "anime" | "photorealistic" | "cartoon" | "abstract" | "noir" | "cyberpunk" | "fantasy";
        Scene: {
            id: string;
            title?: string;
            narration?: string;
            seconds?: number;
            marks?: {
                [key: string]: number;
            };
            /** @enum {string} */
            layout: "title" | "stack" | "split" | "figure" | "compare" | "grid" | "full";
            parameters?: {
                [key: string]: number;
            };
            blocks: components["schemas"]["Block"][];
            actions?: components["schemas"]["Action"][];
            background?: {
                /** @constant */
                type: "image";
                asset?: string;
                prompt?: string;
                model?: string;
                motion?: {
                    /** @enum {string} */
                    kind: "still" | "zoom" | "pan" | "ken_burns" | "parallax";
                    /** @enum {string} */
                    direction?: "in" | "out" | "left" | "right" | "up" | "down";
                    focus?: [
                        number,
                        number
                    ];
                };
            } | {
                /** @constant */
                type: "clip";
                prompt: string;
                model?: string;
                firstFrame?: {
                    /** @constant */
                    type: "upload";
                    id: string;
                } | {
                    /** @constant */
                    type: "character";
                    /** Format: uuid */
                    id: string;
                    image?: number;
                };
                lastFrame?: {
                    /** @constant */
                    type: "upload";
                    id: string;
                } | {
                    /** @constant */
                    type: "character";
                    /** Format: uuid */
                    id: string;
                    image?: number;
                };
                asset?: string;
                reel?: {
                    frames: number;
                    fps: number;
                };
            } | {
                /** @constant */
                type: "artwork";
                /** @enum {string} */
                recipe: "mountains" | "sea" | "forest" | "city" | "dunes" | "aurora" | "orbits" | "waves" | "mosaic" | "ink" | "circuit" | "bokeh";
                seed?: number;
                motion?: {
                    /** @enum {string} */
                    kind: "still" | "zoom" | "pan" | "ken_burns" | "parallax";
                    /** @enum {string} */
                    direction?: "in" | "out" | "left" | "right" | "up" | "down";
                    focus?: [
                        number,
                        number
                    ];
                };
            } | {
                /** @constant */
                type: "visualizer";
                /** @enum {string} */
                style: "spectrum" | "waveform" | "particles";
                /** @enum {string} */
                role?: "text" | "quiet" | "accent" | "second" | "positive" | "negative" | "series1" | "series2" | "series3" | "series4" | "series5" | "series6";
            };
            transition?: {
                /** @enum {string} */
                kind: "cut" | "fade" | "dissolve" | "wipe" | "slide" | "zoom" | "push" | "iris";
                seconds?: number;
            };
        };
        /** @enum {string} */
        Scope: "jobs:read" | "jobs:write" | "videos:read" | "videos:write" | "shares:read" | "shares:write" | "files:read" | "files:write" | "characters:read" | "characters:write" | "webhooks:read" | "webhooks:write" | "account:read" | "account:write" | "operator";
        Storyboard: {
            /** @constant */
            version: 1;
            title: string;
            language: string;
            /** @enum {string} */
            aspectRatio: "16:9" | "9:16" | "1:1" | "4:3" | "21:9";
            look: components["schemas"]["LookName"];
            seed: number;
            voice?: string;
            /** @enum {string} */
            music?: "calm" | "bright";
            scenes: components["schemas"]["Scene"][];
        };
        __schema1: string | number | boolean | null | components["schemas"]["__schema1"][] | {
            [key: string]: components["schemas"]["__schema1"];
        };
        __schema2: string | number | boolean | null | components["schemas"]["__schema2"][] | {
            [key: string]: components["schemas"]["__schema2"];
        };
        __schema3: string | number | boolean | null | components["schemas"]["__schema3"][] | {
            [key: string]: components["schemas"]["__schema3"];
        };
        ApiKeyView: {
            /** Format: uuid */
            id: string;
            name: string;
            prefix: string;
            scopes: components["schemas"]["Scope"][];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at?: string;
            /** Format: date-time */
            revoked_at?: string;
            /** Format: date-time */
            last_used_at?: string;
        };
        ErrorBody: {
            error: {
                /** @enum {string} */
                code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                message: string;
                stage?: string;
                provider?: string;
                retryable: boolean;
                request_id: string;
                issues?: {
                    path: string;
                    message: string;
                }[];
            };
        };
        JobEvent: {
            jobId: string;
            number: number;
            attempt: number;
            /** Format: date-time */
            at: string;
            percentage: number;
            fact: {
                /** @constant */
                type: "job.created";
            } | {
                /** @constant */
                type: "job.started";
            } | {
                /** @constant */
                type: "stage.started";
                /** @enum {string} */
                stage: "ground" | "write" | "narrate" | "draw" | "assemble" | "caption" | "publish";
            } | {
                /** @constant */
                type: "stage.progress";
                /** @enum {string} */
                stage: "ground" | "write" | "narrate" | "draw" | "assemble" | "caption" | "publish";
                fraction: number;
                message?: string;
            } | {
                /** @constant */
                type: "stage.completed";
                /** @enum {string} */
                stage: "ground" | "write" | "narrate" | "draw" | "assemble" | "caption" | "publish";
            } | {
                /** @constant */
                type: "storyboard.written";
                writer: string;
                title: string;
                scenes: {
                    id: string;
                    title?: string;
                }[];
            } | {
                /** @constant */
                type: "scene.narrated";
                sceneId: string;
                seconds: number;
            } | {
                /** @constant */
                type: "film.planned";
                film: string;
                seconds: number;
            } | {
                /** @constant */
                type: "scene.progress";
                sceneId: string;
                fraction: number;
            } | {
                /** @constant */
                type: "scene.rendered";
                sceneId: string;
                seconds: number;
                thumbnail: string;
                reused: boolean;
            } | {
                /** @constant */
                type: "job.warning";
                message: string;
            } | {
                /** @constant */
                type: "job.waiting";
                /** @enum {string} */
                for: "approval" | "song" | "decision";
                message: string;
            } | {
                /** @constant */
                type: "job.answered";
                /** @enum {string} */
                decision: "again" | "stop";
            } | {
                /** @constant */
                type: "job.retried";
                attempt: number;
            } | {
                /** @constant */
                type: "job.completed";
                videoId: string;
                versionId: string;
            } | {
                /** @constant */
                type: "job.failed";
                error: {
                    /** @enum {string} */
                    code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                    message: string;
                    stage?: string;
                    provider?: string;
                    retryable: boolean;
                };
            } | {
                /** @constant */
                type: "job.cancelled";
            };
        };
        JobStatus: {
            job_id: string;
            /** @enum {string} */
            status: "queued" | "processing" | "completed" | "failed" | "cancelled";
            progress: {
                percentage: number;
                current_stage: string | null;
                stages_completed: string[];
                estimated_completion: string | null;
                processing_time_seconds: number;
            };
            waiting?: {
                /** @enum {string} */
                for: "approval" | "song" | "decision";
                message: string;
            };
            error: {
                /** @enum {string} */
                code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                message: string;
                stage?: string;
                provider?: string;
                retryable: boolean;
            } | null;
        };
        JobView: {
            id: string;
            /** @enum {string} */
            kind: "explainer" | "music_video" | "clip";
            merge?: {
                parts: number;
            };
            /** @enum {string} */
            status: "queued" | "processing" | "waiting" | "completed" | "failed" | "cancelled";
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            attempt: number;
            topic: string;
            title?: string;
            writer?: string;
            percentage: number;
            stages: {
                /** @enum {string} */
                name: "ground" | "write" | "narrate" | "draw" | "assemble" | "caption" | "publish";
                title: string;
                /** @enum {string} */
                state: "waiting" | "running" | "completed" | "failed";
                seconds?: number;
            }[];
            /** @enum {string} */
            currentStage?: "ground" | "write" | "narrate" | "draw" | "assemble" | "caption" | "publish";
            message: string;
            scenes: {
                id: string;
                title?: string;
                seconds?: number;
                /** @enum {string} */
                state: "planned" | "narrated" | "drawing" | "rendered";
                fraction: number;
                thumbnailUrl?: string;
            }[];
            filmSeconds?: number;
            warnings: string[];
            waiting?: {
                /** @enum {string} */
                for: "approval" | "song" | "decision";
                message: string;
            };
            error?: {
                /** @enum {string} */
                code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                message: string;
                stage?: string;
                provider?: string;
                retryable: boolean;
            };
            lastEvent: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt?: string;
            /** Format: date-time */
            finishedAt?: string;
            eta?: {
                from: number;
                to: number;
            };
            videoId?: string;
            costMicros?: number;
        };
        LibraryItem: {
            jobId: string;
            videoId?: string;
            title: string;
            status: string;
            percentage: number;
            /** Format: date-time */
            createdAt: string;
            durationSeconds?: number;
            posterUrl?: string;
            mergedFrom?: number;
            deleted?: {
                /** Format: date-time */
                until: string;
                /** @enum {string} */
                what: "video" | "job";
            };
        };
        ListedVoice: {
            id: string;
            name: string;
            language: string;
            character: string;
            provider: string;
            defaultFor: string[];
        };
        LogLine: {
            number: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            level: "debug" | "info" | "warning" | "error";
            attempt: number;
            percentage: number;
            event: string;
            message: string;
        };
        ModelCard: {
            id: string;
            /** @enum {string} */
            provider: "local" | "espeak" | "flite" | "openai" | "anthropic" | "gemini" | "replicate" | "minimax" | "elevenlabs" | "comfyui";
            model: string;
            title: string;
            preferred: boolean;
            price?: {
                amount_micros: number;
                per: number;
                unit: string;
            };
            /** @constant */
            kind: "video";
            seconds: number[];
            default_seconds: number;
            seconds_at?: {
                [key: string]: number[];
            };
            aspect_ratios: ("16:9" | "9:16" | "1:1" | "4:3" | "21:9" | "3:2" | "2:3" | "3:4" | "4:5" | "5:4")[];
            resolutions: ("360p" | "480p" | "512p" | "720p" | "768p" | "1080p" | "2k" | "4k")[];
            /** @enum {string} */
            default_resolution: "360p" | "480p" | "512p" | "720p" | "768p" | "1080p" | "2k" | "4k";
            first_frame: boolean;
            needs_first_frame: boolean;
            last_frame: boolean;
            max_references: number;
            references_exclude_frames: boolean;
            /** @enum {string} */
            audio: "always" | "switch" | "none";
            seed: boolean;
            negative_prompt: boolean;
            max_prompt: number;
            cancel: boolean;
            /** @enum {string} */
            progress: "real" | "estimated";
        } | {
            id: string;
            /** @enum {string} */
            provider: "local" | "espeak" | "flite" | "openai" | "anthropic" | "gemini" | "replicate" | "minimax" | "elevenlabs" | "comfyui";
            model: string;
            title: string;
            preferred: boolean;
            price?: {
                amount_micros: number;
                per: number;
                unit: string;
            };
            /** @constant */
            kind: "image";
            aspect_ratios: ("16:9" | "9:16" | "1:1" | "4:3" | "21:9" | "3:2" | "2:3" | "3:4" | "4:5" | "5:4")[];
            max_images: number;
            max_references: number;
            seed: boolean;
            negative_prompt: boolean;
            max_prompt: number;
        } | {
            id: string;
            /** @enum {string} */
            provider: "local" | "espeak" | "flite" | "openai" | "anthropic" | "gemini" | "replicate" | "minimax" | "elevenlabs" | "comfyui";
            model: string;
            title: string;
            preferred: boolean;
            price?: {
                amount_micros: number;
                per: number;
                unit: string;
            };
            /** @constant */
            kind: "text";
            structured: boolean;
        } | {
            id: string;
            /** @enum {string} */
            provider: "local" | "espeak" | "flite" | "openai" | "anthropic" | "gemini" | "replicate" | "minimax" | "elevenlabs" | "comfyui";
            model: string;
            title: string;
            preferred: boolean;
            price?: {
                amount_micros: number;
                per: number;
                unit: string;
            };
            /** @constant */
            kind: "speech";
            /** @enum {string} */
            times: "words" | "sentences" | "none";
            max_characters: number;
        } | {
            id: string;
            /** @enum {string} */
            provider: "local" | "espeak" | "flite" | "openai" | "anthropic" | "gemini" | "replicate" | "minimax" | "elevenlabs" | "comfyui";
            model: string;
            title: string;
            preferred: boolean;
            price?: {
                amount_micros: number;
                per: number;
                unit: string;
            };
            /** @constant */
            kind: "transcription";
            /** @enum {string} */
            times: "words" | "segments" | "none";
            max_bytes: number;
        };
        SceneProgram: {
            scene: components["schemas"]["Scene"];
            language: string;
            look: components["schemas"]["LookName"];
            seed: number;
            durationSeconds: number;
            speech: {
                from: number;
                to: number;
            };
            marks: {
                [key: string]: number;
            };
            typeset: {
                equations: {
                    [key: string]: {
                        width: number;
                        ascent: number;
                        descent: number;
                        relationX?: number;
                        breaks?: {
                            x: number;
                            relation: boolean;
                            /** @constant */
                            inner?: true;
                        }[];
                        glyphs: string[];
                        pieces: {
                            glyph?: number;
                            text?: string;
                            matrix: [
                                number,
                                number,
                                number,
                                number,
                                number,
                                number
                            ];
                            box: [
                                number,
                                number,
                                number,
                                number
                            ];
                            term?: string;
                            clip?: [
                                number,
                                number,
                                number,
                                number
                            ];
                        }[];
                    };
                };
                code: {
                    [key: string]: {
                        text: string;
                        /** @enum {string} */
                        kind: "plain" | "keyword" | "name" | "string" | "number" | "comment" | "punctuation" | "type";
                    }[][];
                };
                texts: {
                    [key: string]: {
                        /** @enum {string} */
                        kind: "plain" | "strong" | "emphasis" | "code" | "tex";
                        text: string;
                    }[];
                };
            };
            sound?: {
                rate: number;
                bands: number;
                points: number;
                /** Format: base64 */
                spectrum: string;
                /** Format: base64 */
                wave: string;
                /** Format: base64 */
                level: string;
                beats: number[];
            };
            captions?: {
                /** @enum {string} */
                style: "clean" | "boxed" | "highlight" | "karaoke";
                cues: {
                    from: number;
                    to: number;
                    lines: {
                        text: string;
                        start: number;
                        end: number;
                    }[][];
                }[];
            };
        };
        ShareView: {
            token: string;
            url: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            revokedAt?: string;
            /** Format: date-time */
            expiresAt?: string;
            hasPassword: boolean;
            embeddable: boolean;
            indexable: boolean;
            downloadable: boolean;
            views: number;
            videoId: string;
        };
        VideoView: {
            id: string;
            jobId?: string;
            title: string;
            description?: string;
            tags: string[];
            /** Format: date-time */
            createdAt: string;
            film: components["schemas"]["FilmFactsOutput"];
            streamUrl: string;
            downloadUrl: string;
            formats: ("mp4" | "mov" | "webm")[];
            posterUrl: string;
            captionsUrl?: string;
            captionsSrtUrl?: string;
            chaptersUrl: string;
            hlsUrl?: string;
            thumbnailsUrl?: string;
            transcriptUrl: string;
        };
        FilmFactsOutput: {
            title: string;
            language: string;
            durationSeconds: number;
            width: number;
            height: number;
            fps: number;
            /** @enum {string} */
            quality: "low" | "medium" | "high" | "ultra";
            /** @enum {string} */
            aspectRatio: "16:9" | "9:16" | "1:1" | "4:3" | "21:9";
            look: string;
            voice: string;
            writer: string;
            painters?: string[];
            burnedCaptions?: boolean;
            clip?: {
                backend: string;
                model: string;
                prompt: string;
                parameters_used: {
                    [key: string]: components["schemas"]["__schema1"];
                };
                ignored_parameters: string[];
                fallback_from?: string;
            };
            fileBytes: number;
            chapters: {
                title: string;
                start: number;
                end: number;
            }[];
            transcript: {
                sceneId: string;
                start: number;
                end: number;
                words: {
                    text: string;
                    start: number;
                    end: number;
                }[];
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    generateVideo: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "configuration": {
                 *         "topic": "Pythagorean Theorem",
                 *         "context": "Explain the mathematical proof with visual demonstration",
                 *         "quality": "medium",
                 *         "enable_subtitles": true
                 *       },
                 *       "priority": "normal"
                 *     }
                 */
                "application/json": {
                    configuration: components["schemas"]["Configuration"];
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    priority?: "low" | "normal" | "high" | "urgent";
                };
            };
        };
        responses: {
            /** @description Order an explainer video */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStatus"];
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BUDGET_EXCEEDED`: This would pass the month's spending cap; raise the cap in the settings or wait for the next month. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `BODY_TOO_LARGE`: The request body is too large; send less at once.
             *
             *     `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `IDEMPOTENCY_MISMATCH`: This Idempotency-Key was used for a different request; use a new key.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             *
             *     `STORYBOARD_INVALID`: The storyboard does not hold together; correct the named places.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    generateClip: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "configuration": {
                 *         "prompt": "A silver robot walks through a futuristic city at sunset",
                 *         "seconds": 8
                 *       }
                 *     }
                 */
                "application/json": {
                    configuration: components["schemas"]["ClipConfiguration"];
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    priority?: "low" | "normal" | "high" | "urgent";
                };
            };
        };
        responses: {
            /** @description Order a clip: a few seconds that a model makes of a prompt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStatus"];
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BUDGET_EXCEEDED`: This would pass the month's spending cap; raise the cap in the settings or wait for the next month. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `BODY_TOO_LARGE`: The request body is too large; send less at once.
             *
             *     `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `IDEMPOTENCY_MISMATCH`: This Idempotency-Key was used for a different request; use a new key.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             *
             *     `INVALID_INPUT`: The provider does not take this input; change what it names.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `AUTHENTICATION_ERROR`: The provider does not accept this installation's key; whoever runs it must set a valid one. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    mergeVideos: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "configuration": {
                 *         "parts": [
                 *           {
                 *             "source": {
                 *               "type": "video",
                 *               "id": "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f88"
                 *             }
                 *           },
                 *           {
                 *             "source": {
                 *               "type": "video",
                 *               "id": "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f89"
                 *             },
                 *             "from": 1,
                 *             "to": 5.5
                 *           }
                 *         ],
                 *         "transition": "dissolve",
                 *         "transition_seconds": 0.5
                 *       }
                 *     }
                 */
                "application/json": {
                    configuration: components["schemas"]["MergeConfiguration"];
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    priority?: "low" | "normal" | "high" | "urgent";
                };
            };
        };
        responses: {
            /** @description Make several videos one: in order, with trims, transitions and a sound over them */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStatus"];
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `BODY_TOO_LARGE`: The request body is too large; send less at once.
             *
             *     `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `IDEMPOTENCY_MISMATCH`: This Idempotency-Key was used for a different request; use a new key.
             *
             *     `FILE_REFUSED`: This file is not what it says it is, or of no kind that is accepted here.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    generateBatch: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "jobs": [
                 *         {
                 *           "configuration": {
                 *             "topic": "How tides work"
                 *           }
                 *         },
                 *         {
                 *           "configuration": {
                 *             "topic": "Why the sky is blue",
                 *             "look": "midnight"
                 *           },
                 *           "priority": "high"
                 *         }
                 *       ],
                 *       "batch_priority": "low"
                 *     }
                 */
                "application/json": {
                    jobs: {
                        configuration: components["schemas"]["Configuration"];
                        /** @enum {string} */
                        priority?: "low" | "normal" | "high" | "urgent";
                    }[];
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    batch_priority?: "low" | "normal" | "high" | "urgent";
                };
            };
        };
        responses: {
            /** @description Order up to 50 videos: all of them are taken in, or none */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        batch_id: string;
                        total: number;
                        jobs: components["schemas"]["JobStatus"][];
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BUDGET_EXCEEDED`: This would pass the month's spending cap; raise the cap in the settings or wait for the next month. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `BODY_TOO_LARGE`: The request body is too large; send less at once.
             *
             *     `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `IDEMPOTENCY_MISMATCH`: This Idempotency-Key was used for a different request; use a new key.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             *
             *     `STORYBOARD_INVALID`: The storyboard does not hold together; correct the named places.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listVideos: {
        parameters: {
            query?: {
                /** @description From 1; not with a cursor. */
                page?: number;
                items_per_page?: number;
                /** @description `next_cursor` of the page before: nothing is shown twice or left out, whatever comes meanwhile. */
                cursor?: string;
                /** @description Default: newest, or as the cursor's page was sorted. */
                sort?: "newest" | "oldest" | "priority";
                status?: "queued" | "processing" | "waiting" | "completed" | "failed" | "cancelled";
                /** @description `running`: queued, processing or waiting; `ended`: the others. */
                state?: "running" | "ended";
                /** @description `true`: only what was deleted and can still be restored; else only what was not. */
                deleted?: "true" | "false";
                type?: "explainer" | "music_video" | "clip";
                priority?: "low" | "normal" | "high" | "urgent";
                /** @description Words that all stand in the title or the topic, or are one of the tags. */
                q?: string;
                /** @description That moment counts in. */
                created_after?: string;
                /** @description That moment counts in. */
                created_before?: string;
                /** @description Only what was ordered in this batch. */
                batch_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's library, in pages, with filters: videos, and jobs on their way to one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total_count: number;
                        page?: number;
                        items_per_page: number;
                        has_next: boolean;
                        has_previous: boolean;
                        next_cursor?: string;
                        videos: components["schemas"]["LibraryItem"][];
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                videoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A finished video, its newest version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoView"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                videoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a video with its versions, shares and jobs; it can be restored for a while */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        restorable_until: string;
                        /** @constant */
                        success: true;
                        video_id: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    changeVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                videoId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Tides, told in two minutes",
                 *       "tags": [
                 *         "sea",
                 *         "moon"
                 *       ]
                 *     }
                 */
                "application/json": {
                    title?: string;
                    description?: string | null;
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Call a video something else: its title, description and tags */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VideoView"];
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    restoreVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                videoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bring a deleted video back with its versions, shares and jobs; restoring it again changes nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        video_id: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                videoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version of a video, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        video_id: string;
                        versions: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            /** Format: uuid */
                            job_id: string;
                            writer: string;
                            look: string;
                            voice: string;
                            stream_url: string;
                            thumbnail_url: string;
                            metadata: {
                                duration: number;
                                /** @enum {string} */
                                quality: "low" | "medium" | "high" | "ultra";
                                /** @constant */
                                format: "mp4";
                                file_size: number;
                                width: number;
                                height: number;
                                fps: number;
                                /** Format: date-time */
                                created_at: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readJobStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far a job is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStatus"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readVideoUrl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the finished film is; 409 with the progress until then */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job_id: string;
                        /** @constant */
                        status: "completed";
                        video_url: string;
                        download_url: string;
                        thumbnail_url: string;
                        captions_url: string | null;
                        metadata: {
                            duration: number;
                            /** @enum {string} */
                            quality: "low" | "medium" | "high" | "ultra";
                            /** @constant */
                            format: "mp4";
                            file_size: number;
                            width: number;
                            height: number;
                            fps: number;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: {
                            /** @enum {string} */
                            code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            stage?: string;
                            provider?: string;
                            retryable: boolean;
                            request_id: string;
                            issues?: {
                                path: string;
                                message: string;
                            }[];
                        };
                        job_id: string;
                        /** @enum {string} */
                        status: "queued" | "processing" | "completed" | "failed" | "cancelled";
                        progress: {
                            percentage: number;
                            current_stage: string | null;
                            stages_completed: string[];
                            estimated_completion: string | null;
                            processing_time_seconds: number;
                        };
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the film is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        duration: number;
                        /** @enum {string} */
                        quality: "low" | "medium" | "high" | "ultra";
                        /** @constant */
                        format: "mp4";
                        file_size: number;
                        width: number;
                        height: number;
                        fps: number;
                        /** Format: date-time */
                        created_at: string;
                        job_id: string;
                        video_id: string;
                        title: string;
                        description: string | null;
                        tags: string[];
                        language: string;
                        look: string;
                        voice: string;
                        writer: string;
                        aspect_ratio: string;
                        chapters: {
                            title: string;
                            start: number;
                            end: number;
                        }[];
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    streamVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The film, for players */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    downloadVideo: {
        parameters: {
            query?: {
                format?: "mp4" | "mov" | "webm";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The film, to keep; as it was ordered, or as mp4 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": unknown;
                    "video/quicktime": unknown;
                    "video/webm": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": unknown;
                    "video/quicktime": unknown;
                    "video/webm": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readThumbnail: {
        parameters: {
            query?: {
                size?: "small" | "medium" | "large" | "poster";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of the film */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readCaptionsVtt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Captions as WebVTT */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vtt": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vtt": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readCaptionsSrt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Captions as SubRip */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-subrip": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-subrip": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readChapters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Chapters as WebVTT */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vtt": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vtt": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is said in the film, word by word with its times */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job_id: string;
                        title: string;
                        language: string;
                        paragraphs: {
                            sceneId: string;
                            start: number;
                            end: number;
                            words: {
                                text: string;
                                start: number;
                                end: number;
                            }[];
                            text: string;
                        }[];
                    };
                };
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readTranscriptText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is said in the film, as plain text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readHlsMaster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The film for adaptive players (HLS): the sizes there are by now, and captions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.mpegurl": unknown;
                };
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readHlsPlaylist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rendition: "source" | "1080p" | "720p" | "480p" | "270p";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segments of one size of the film, as ranges of one file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.mpegurl": unknown;
                };
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readHlsMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rendition: "source" | "1080p" | "720p" | "480p" | "270p";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One size of the film in fragments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readHlsCaptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The captions for adaptive players */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.mpegurl": unknown;
                };
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readThumbnailsVtt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which part of the sprite shows which stretch of the film, as WebVTT */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vtt": unknown;
                };
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readSprite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Small pictures of the film, side by side in one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readStoryboard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The storyboard that is filmed, as soon as the film is planned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Storyboard"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description From 1; not with a cursor. */
                page?: number;
                items_per_page?: number;
                /** @description `next_cursor` of the page before: nothing is shown twice or left out, whatever comes meanwhile. */
                cursor?: string;
                /** @description Default: newest, or as the cursor's page was sorted. */
                sort?: "newest" | "oldest" | "priority";
                status?: "queued" | "processing" | "waiting" | "completed" | "failed" | "cancelled";
                /** @description `running`: queued, processing or waiting; `ended`: the others. */
                state?: "running" | "ended";
                /** @description `true`: only what was deleted and can still be restored; else only what was not. */
                deleted?: "true" | "false";
                type?: "explainer" | "music_video" | "clip";
                priority?: "low" | "normal" | "high" | "urgent";
                /** @description Words that all stand in the title or the topic, or are one of the tags. */
                q?: string;
                /** @description That moment counts in. */
                created_after?: string;
                /** @description That moment counts in. */
                created_before?: string;
                /** @description Only what was ordered in this batch. */
                batch_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's jobs, in pages, with filters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total_count: number;
                        page?: number;
                        items_per_page: number;
                        has_next: boolean;
                        has_previous: boolean;
                        next_cursor?: string;
                        jobs: components["schemas"]["JobView"][];
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A job with its stages and scenes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a job, stopping it first, and what it published; it can be restored for a while */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        restorable_until: string;
                        /** @constant */
                        success: true;
                        job_id: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    restoreJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bring a deleted job back with what it had published; restoring it again changes nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        job_id: string;
                        /** @enum {string} */
                        status: "queued" | "processing" | "waiting" | "completed" | "failed" | "cancelled";
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CONFLICT`: The thing is not in a state that allows this; look at its status first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    followJobEvents: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                "last-event-id"?: number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A job's events as they happen; resumes after Last-Event-ID or `after`, ends when the job is over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["JobEvent"];
                };
            };
            /** @description The job is over and everything has been told: do not ask again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readLog: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Lines that are as grave, or graver. */
                level?: "debug" | "info" | "warning" | "error";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to a job, in words, in order, in pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LogLine"][];
                        next_cursor?: string;
                        /** Format: uuid */
                        job_id: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    answerJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "again"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    decision: "again" | "stop";
                };
            };
        };
        responses: {
            /** @description Answer the question a waiting job asks: order what may have been bought once more, or stop */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        job_id: string;
                        /** @enum {string} */
                        previous_status: "queued" | "processing" | "waiting" | "completed" | "failed" | "cancelled";
                        /** @enum {string} */
                        new_status: "queued" | "processing" | "waiting" | "completed" | "failed" | "cancelled";
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CONFLICT`: The thing is not in a state that allows this; look at its status first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop a job; what was finished is kept for a retry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        job_id: string;
                        /** @enum {string} */
                        previous_status: "queued" | "processing" | "waiting" | "completed" | "failed" | "cancelled";
                        /** @enum {string} */
                        new_status: "queued" | "processing" | "waiting" | "completed" | "failed" | "cancelled";
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CONFLICT`: The thing is not in a state that allows this; look at its status first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Run a failed or cancelled job again; what was finished stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        job_id: string;
                        /** @enum {string} */
                        previous_status: "queued" | "processing" | "waiting" | "completed" | "failed" | "cancelled";
                        /** @enum {string} */
                        new_status: "queued" | "processing" | "waiting" | "completed" | "failed" | "cancelled";
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BUDGET_EXCEEDED`: This would pass the month's spending cap; raise the cap in the settings or wait for the next month. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CONFLICT`: The thing is not in a state that allows this; look at its status first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `MODEL_RETIRED`: This model is no longer offered; choose another.
             *
             *     `INVALID_INPUT`: The provider does not take this input; change what it names.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `AUTHENTICATION_ERROR`: The provider does not accept this installation's key; whoever runs it must set a valid one. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readSceneThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sceneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of a scene, as soon as it is drawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readScenePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sceneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A scene as data for the renderer, as soon as the film is planned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        program: components["schemas"]["SceneProgram"];
                        frame: {
                            width: number;
                            height: number;
                            fps: number;
                        };
                        before?: {
                            program: components["schemas"]["SceneProgram"];
                            /** @enum {string} */
                            transition: "fade" | "dissolve" | "wipe" | "slide" | "zoom" | "push" | "iris";
                            frames: number;
                        };
                        after?: {
                            program: components["schemas"]["SceneProgram"];
                            /** @enum {string} */
                            transition: "fade" | "dissolve" | "wipe" | "slide" | "zoom" | "push" | "iris";
                            frames: number;
                        };
                        fonts: {
                            family: string;
                            name: string;
                            url: string;
                            /** @enum {string} */
                            style: "normal" | "italic";
                            weight: string;
                            unicodeRange: string;
                        }[];
                        pictures: {
                            [key: string]: string;
                        };
                        awaiting: boolean;
                        narration?: {
                            url: string;
                            at: number;
                        };
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readSceneNarration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sceneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is said in a scene */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readScenePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sceneId: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture that a model made for a scene, as its preview loads it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": unknown;
                    "application/octet-stream": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": unknown;
                    "application/octet-stream": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listFiles: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's files, the newest first, with those still coming and those that were refused */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            filename: string;
                            /** @enum {string} */
                            status: "receiving" | "ready" | "refused";
                            /** @enum {string} */
                            content_type?: "image/png" | "image/jpeg" | "image/webp" | "image/gif" | "audio/wav" | "audio/mpeg" | "audio/mp4" | "audio/flac" | "audio/ogg" | "audio/webm" | "video/mp4" | "video/webm" | "video/quicktime" | "application/pdf" | "text/plain";
                            bytes: number;
                            received: number;
                            sha256?: string;
                            refusal?: string;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            expires_at: string;
                        }[];
                        next_cursor?: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header: {
                "tus-resumable": "1.0.0";
                "upload-length": string;
                "upload-metadata"?: string;
                "upload-checksum"?: string;
                "content-type"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begin to send a file by the tus protocol; Location says where its pieces go */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CONFLICT`: The thing is not in a state that allows this; look at its status first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `PRECONDITION_FAILED`: This version of the protocol is not spoken here; the Tus-Version header names the one that is. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `BODY_TOO_LARGE`: The request body is too large; send less at once.
             *
             *     `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `FILE_REFUSED`: This file is not what it says it is, or of no kind that is accepted here.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CHECKSUM_MISMATCH`: This piece is not what its checksum says; send it again. */
            460: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: {
                "tus-resumable"?: "1.0.0";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file: how much of it has come, what it is, or why it was refused; HEAD answers as the tus protocol does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        filename: string;
                        /** @enum {string} */
                        status: "receiving" | "ready" | "refused";
                        /** @enum {string} */
                        content_type?: "image/png" | "image/jpeg" | "image/webp" | "image/gif" | "audio/wav" | "audio/mpeg" | "audio/mp4" | "audio/flac" | "audio/ogg" | "audio/webm" | "video/mp4" | "video/webm" | "video/quicktime" | "application/pdf" | "text/plain";
                        bytes: number;
                        received: number;
                        sha256?: string;
                        refusal?: string;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        expires_at: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `PRECONDITION_FAILED`: This version of the protocol is not spoken here; the Tus-Version header names the one that is. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: {
                "tus-resumable"?: "1.0.0";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a file for good, or stop sending it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `PRECONDITION_FAILED`: This version of the protocol is not spoken here; the Tus-Version header names the one that is. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    appendFile: {
        parameters: {
            query?: never;
            header: {
                "tus-resumable": "1.0.0";
                "upload-offset": string;
                "upload-checksum"?: string;
                "content-type": "application/offset+octet-stream";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send the next piece of a file; with the last one its content is looked at and kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CONFLICT`: The thing is not in a state that allows this; look at its status first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `PRECONDITION_FAILED`: This version of the protocol is not spoken here; the Tus-Version header names the one that is. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `FILE_REFUSED`: This file is not what it says it is, or of no kind that is accepted here.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CHECKSUM_MISMATCH`: This piece is not what its checksum says; send it again. */
            460: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listCharacters: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's characters, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            description: string;
                            images: {
                                url: string;
                                /** @enum {string} */
                                content_type: "image/png" | "image/jpeg" | "image/webp";
                                width: number;
                                height: number;
                            }[];
                            drawn_by?: string;
                            /** Format: date-time */
                            created_at: string;
                            warnings?: string[];
                        }[];
                        next_cursor?: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createCharacter: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ferro",
                 *       "description": "Silver metallic humanoid robot with a red shield",
                 *       "count": 2
                 *     }
                 */
                "application/json": {
                    name?: string;
                    description: string;
                    uploads?: string[];
                    /** @default 1 */
                    count?: number;
                    model?: string;
                    seed?: number;
                };
            };
        };
        responses: {
            /** @description Make a character: have one to four pictures drawn of a description, or use files that were sent */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        description: string;
                        images: {
                            url: string;
                            /** @enum {string} */
                            content_type: "image/png" | "image/jpeg" | "image/webp";
                            width: number;
                            height: number;
                        }[];
                        drawn_by?: string;
                        /** Format: date-time */
                        created_at: string;
                        warnings?: string[];
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BUDGET_EXCEEDED`: This would pass the month's spending cap; raise the cap in the settings or wait for the next month. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `BODY_TOO_LARGE`: The request body is too large; send less at once.
             *
             *     `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `IDEMPOTENCY_MISMATCH`: This Idempotency-Key was used for a different request; use a new key.
             *
             *     `FILE_REFUSED`: This file is not what it says it is, or of no kind that is accepted here.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             *
             *     `MODEL_RETIRED`: This model is no longer offered; choose another.
             *
             *     `CONTENT_POLICY_VIOLATION`: The model's provider refuses this content; say it differently, or choose another model.
             *
             *     `INVALID_INPUT`: The provider does not take this input; change what it names.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                characterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A character with its pictures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        description: string;
                        images: {
                            url: string;
                            /** @enum {string} */
                            content_type: "image/png" | "image/jpeg" | "image/webp";
                            width: number;
                            height: number;
                        }[];
                        drawn_by?: string;
                        /** Format: date-time */
                        created_at: string;
                        warnings?: string[];
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                characterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a character for good, with its pictures; clips that were made with it stay */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    changeCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                characterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ferro the second"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    description?: string;
                };
            };
        };
        responses: {
            /** @description What a character is called, or is said to look like; its pictures stay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        description: string;
                        images: {
                            url: string;
                            /** @enum {string} */
                            content_type: "image/png" | "image/jpeg" | "image/webp";
                            width: number;
                            height: number;
                        }[];
                        drawn_by?: string;
                        /** Format: date-time */
                        created_at: string;
                        warnings?: string[];
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readCharacterPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                characterId: string;
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of a character */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                    "image/jpeg": unknown;
                    "image/webp": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                    "image/jpeg": unknown;
                    "image/webp": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listShares: {
        parameters: {
            query: {
                video_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Public links that a video has or had, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shares: components["schemas"]["ShareView"][];
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createShare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "video_id": "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f88",
                 *       "downloadable": false
                 *     }
                 */
                "application/json": {
                    expires_at?: string | null;
                    password?: string | null;
                    embeddable?: boolean;
                    indexable?: boolean;
                    downloadable?: boolean;
                    /** Format: uuid */
                    video_id: string;
                };
            };
        };
        responses: {
            /** @description A public link to a video; asking again gives the same one, with the rules that are named */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareView"];
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    revokeShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Close a public link; it can be opened again for a while */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        restorable_until: string;
                        /** @constant */
                        success: true;
                        token: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    changeShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "low tide",
                 *       "expires_at": "2999-01-01T00:00:00Z"
                 *     }
                 */
                "application/json": {
                    expires_at?: string | null;
                    password?: string | null;
                    embeddable?: boolean;
                    indexable?: boolean;
                    downloadable?: boolean;
                };
            };
        };
        responses: {
            /** @description How a public link opens: its end, its password, frames, search engines, the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareView"];
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    restoreShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open a public link again that was closed a while ago, as it was; restoring it again changes nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareView"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CONFLICT`: The thing is not in a state that allows this; look at its status first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readSharedVideo: {
        parameters: {
            query?: {
                pass?: string;
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video behind a public link; `pass` where it has a password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: string;
                        description?: string;
                        tags: string[];
                        /** Format: date-time */
                        createdAt: string;
                        film: components["schemas"]["FilmFactsOutput"];
                        streamUrl: string;
                        formats: ("mp4" | "mov" | "webm")[];
                        posterUrl: string;
                        captionsUrl?: string;
                        captionsSrtUrl?: string;
                        chaptersUrl: string;
                        hlsUrl?: string;
                        thumbnailsUrl?: string;
                        transcriptUrl: string;
                        downloadUrl?: string;
                        rules: {
                            embeddable: boolean;
                            indexable: boolean;
                            downloadable: boolean;
                        };
                    };
                };
            };
            /** @description `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    unlockSharedVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "low tide"
                 *     }
                 */
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Give a public link's password; the pass goes into `pass` of the addresses that follow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pass: string;
                        expires_in_seconds: number;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    reportSharedVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "privacy",
                 *       "words": "This shows my street."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reason: "copyright" | "privacy" | "harmful" | "spam" | "other";
                    /** @default  */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Tell whoever runs this installation what is wrong with a public page */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        received: true;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readOEmbed: {
        parameters: {
            query: {
                url: string;
                format?: "json";
                maxwidth?: number;
                maxheight?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to show a public link on another site (oembed.com) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        version: "1.0";
                        title: string;
                        provider_name: string;
                        provider_url: string;
                        thumbnail_url?: string;
                        thumbnail_width?: number;
                        thumbnail_height?: number;
                        /** @constant */
                        type: "video";
                        html: string;
                        width: number;
                        height: number;
                    } | {
                        /** @constant */
                        version: "1.0";
                        title: string;
                        provider_name: string;
                        provider_url: string;
                        thumbnail_url?: string;
                        thumbnail_width?: number;
                        thumbnail_height?: number;
                        /** @constant */
                        type: "link";
                    };
                };
            };
            /** @description `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description `open`: what nobody has settled, the oldest first (the usual one); `settled`: the latest settled first. */
                state?: "open" | "settled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What strangers reported of public pages: what nobody has settled, or what is settled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reports: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            reason: "copyright" | "privacy" | "harmful" | "spam" | "other";
                            words: string;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            settled_at?: string;
                            share_token: string;
                            share_url: string;
                            /** Format: uuid */
                            video_id: string;
                            video_title: string;
                            owner_id: string;
                            taken_down: boolean;
                            link_closed: boolean;
                            film_deleted: boolean;
                        }[];
                        total: number;
                        next_cursor?: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    settleReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A report has been looked at; settling it again changes nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        settled: true;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    reopenReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A settled report is to be looked at again; opening it again changes nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        settled: false;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    takeDownVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                videoId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    taken_down: boolean;
                };
            };
        };
        responses: {
            /** @description Close a video's public pages, whosever it is, or open them again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        video_id: string;
                        taken_down: boolean;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this installation can do, and within what limits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        doors: {
                            name: string;
                            path: string;
                            description: string;
                        }[];
                        kinds: ("explainer" | "music_video" | "clip")[];
                        output_formats: ("mp4" | "mov" | "webm")[];
                        qualities: ("low" | "medium" | "high" | "ultra")[];
                        aspect_ratios: ("16:9" | "9:16" | "1:1" | "4:3" | "21:9")[];
                        frames: {
                            /** @enum {string} */
                            quality: "low" | "medium" | "high" | "ultra";
                            /** @enum {string} */
                            aspect_ratio: "16:9" | "9:16" | "1:1" | "4:3" | "21:9";
                            width: number;
                            height: number;
                            fps: number;
                        }[];
                        looks: components["schemas"]["LookName"][];
                        captions_styles: ("clean" | "boxed" | "highlight" | "karaoke")[];
                        music: ("calm" | "bright")[];
                        priorities: ("low" | "normal" | "high" | "urgent")[];
                        voices: {
                            count: number;
                            languages: string[];
                        };
                        limits: {
                            active_jobs: number;
                            queued_jobs: number;
                            batch_jobs: number;
                            writes_per_minute: number;
                            reads_per_minute: number;
                            estimates_per_minute: number;
                            paid_jobs_per_hour: number;
                            job_seconds: number;
                            topic_characters: number;
                            context_characters: number;
                            film_seconds: {
                                from: number;
                                to: number;
                            };
                            json_bytes: number;
                        };
                        uploads: {
                            content_types: ("image/png" | "image/jpeg" | "image/webp" | "image/gif" | "audio/wav" | "audio/mpeg" | "audio/mp4" | "audio/flac" | "audio/ogg" | "audio/webm" | "video/mp4" | "video/webm" | "video/quicktime" | "application/pdf" | "text/plain")[];
                            file_bytes: number;
                            owner_bytes: number;
                            kept_days: number;
                        };
                        accounts: boolean;
                        providers: {
                            name: string;
                            configured: boolean;
                            does: string[];
                            /** @enum {string} */
                            state: "unknown" | "well" | "failing" | "resting";
                            /** Format: date-time */
                            rests_until?: string;
                        }[];
                        models: components["schemas"]["ModelCard"][];
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Models that write, draw, film, speak and listen: what each can do, what it costs, whether it is ready here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        models: {
                            id: string;
                            name: string;
                            provider: string;
                            /** @enum {string} */
                            purpose: "storyboard" | "image" | "video" | "speech" | "transcription";
                            description: string;
                            configured: boolean;
                            preferred: boolean;
                            usual: boolean;
                            prices: {
                                /** @enum {string} */
                                item: "text" | "prompt" | "speech" | "image" | "video" | "music" | "voiceClone" | "transcription";
                                amount_micros: number;
                                per: number;
                                unit: string;
                                variant?: string;
                            }[];
                            card?: components["schemas"]["ModelCard"];
                        }[];
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who works for this installation: whether each is set up, how the last requests to it ended, and its models */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        providers: {
                            /** @enum {string} */
                            name: "local" | "espeak" | "flite" | "openai" | "anthropic" | "gemini" | "replicate" | "minimax" | "elevenlabs" | "comfyui";
                            title: string;
                            configured: boolean;
                            /** @enum {string} */
                            state: "unknown" | "well" | "failing" | "resting";
                            /** Format: date-time */
                            rests_until?: string;
                            last_error?: string;
                            models: {
                                card: components["schemas"]["ModelCard"];
                                prices: {
                                    /** @enum {string} */
                                    item: "text" | "prompt" | "speech" | "image" | "video" | "music" | "voiceClone" | "transcription";
                                    amount_micros: number;
                                    per: number;
                                    unit: string;
                                    variant?: string;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listVoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Voices that can speak here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        voices: components["schemas"]["ListedVoice"][];
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readVoiceSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sentence to hear a voice by */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `BUDGET_EXCEEDED`: This would pass the month's spending cap; raise the cap in the settings or wait for the next month. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listLooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Looks a film can have */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        looks: {
                            name: components["schemas"]["LookName"];
                            title: string;
                            description: string;
                        }[];
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readFont: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A font that films are drawn with */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "font/woff2": unknown;
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who one is here, what this credential may do, and how much is kept for how long */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        owner_id: string;
                        /** @enum {string} */
                        kind: "guest" | "local" | "user";
                        scopes: components["schemas"]["Scope"][];
                        /** Format: uuid */
                        key_id?: string;
                        keeping: {
                            retention_days?: number;
                            storage_cap_bytes?: number;
                            most_retention_days?: number;
                            most_storage_bytes?: number;
                        };
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    emptyAccount: {
        parameters: {
            query: {
                confirm: "everything";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deletes all that one has here, for good: films, jobs, links, files, keys, webhooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        jobs: number;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "retention_days": 90
                 *     }
                 */
                "application/json": {
                    retention_days?: number | null;
                    storage_cap_bytes?: number | null;
                };
            };
        };
        responses: {
            /** @description How much one keeps, and for how long: less than the installation allows, never more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        owner_id: string;
                        /** @enum {string} */
                        kind: "guest" | "local" | "user";
                        scopes: components["schemas"]["Scope"][];
                        /** Format: uuid */
                        key_id?: string;
                        keeping: {
                            retention_days?: number;
                            storage_cap_bytes?: number;
                            most_retention_days?: number;
                            most_storage_bytes?: number;
                        };
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    exportAccount: {
        parameters: {
            query?: {
                /** @description `true`: with the films themselves. */
                films?: "true" | "false";
                /** @description `true`: with the uploaded files themselves. */
                files?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that one has here, as a zip: orders, storyboards, captions, links, files, characters, keys, money, the record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    claimGuestWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Makes what this browser's guest has made that of the user who is signed in; pages do so by themselves */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jobs: number;
                        videos: number;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's API keys, the newest first, with those that were revoked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKeyView"][];
                        next_cursor?: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: components["schemas"]["Scope"][];
                    expires_in_days?: number;
                };
            };
        };
        responses: {
            /** @description A new API key; this answer is the only one that shows it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        prefix: string;
                        scopes: components["schemas"]["Scope"][];
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        expires_at?: string;
                        /** Format: date-time */
                        revoked_at?: string;
                        /** Format: date-time */
                        last_used_at?: string;
                        key: string;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CONFLICT`: The thing is not in a state that allows this; look at its status first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shuts an API key for good; again is the same as once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyView"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                about?: "key" | "share" | "report" | "video" | "job" | "file" | "character" | "webhook" | "cap" | "provider" | "account" | "guest";
                by?: "owner" | "key" | "other";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record of what was done in one's name that matters: keys, links, files, deletions, restores, caps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            actor: string;
                            act: string;
                            subject: string;
                            details: {
                                [key: string]: components["schemas"]["__schema2"];
                            };
                            request_id?: string;
                        }[];
                        next_cursor?: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's webhooks, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            url: string;
                            events: ("job.completed" | "job.failed" | "job.cancelled")[];
                            description?: string;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            disabled_at?: string;
                            failures: number;
                        }[];
                        next_cursor?: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    url: string;
                    /**
                     * @default [
                     *       "job.completed",
                     *       "job.failed",
                     *       "job.cancelled"
                     *     ]
                     */
                    events?: ("job.completed" | "job.failed" | "job.cancelled")[];
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Have an address told how one's jobs end; the signing secret is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        url: string;
                        events: ("job.completed" | "job.failed" | "job.cancelled")[];
                        description?: string;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        disabled_at?: string;
                        failures: number;
                        secret: string;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CONFLICT`: The thing is not in a state that allows this; look at its status first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `ADDRESS_REFUSED`: This address is not on the public internet, or leads away from it; use a public https address.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        url: string;
                        events: ("job.completed" | "job.failed" | "job.cancelled")[];
                        description?: string;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        disabled_at?: string;
                        failures: number;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a webhook and the log of its deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        success: true;
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    url?: string;
                    events?: ("job.completed" | "job.failed" | "job.cancelled")[];
                    description?: string;
                    disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Another address, other events, off or on again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        url: string;
                        events: ("job.completed" | "job.failed" | "job.cancelled")[];
                        description?: string;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        disabled_at?: string;
                        failures: number;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `ADDRESS_REFUSED`: This address is not on the public internet, or leads away from it; use a public https address.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new signing secret, shown this once; the old one signs along for a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        url: string;
                        events: ("job.completed" | "job.failed" | "job.cancelled")[];
                        description?: string;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        disabled_at?: string;
                        failures: number;
                        secret: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a webhook a test message; what came of it stands in its deliveries */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        type: "job.completed" | "job.failed" | "job.cancelled" | "webhook.test";
                        /** Format: uuid */
                        job_id?: string;
                        /** @enum {string} */
                        status: "pending" | "delivered" | "failed";
                        attempts: number;
                        /** Format: date-time */
                        next_attempt_at?: string;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        delivered_at?: string;
                        tried: {
                            /** Format: date-time */
                            at: string;
                            milliseconds: number;
                            status?: number;
                            error?: string;
                        }[];
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CONFLICT`: The thing is not in a state that allows this; look at its status first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was sent to a webhook in the last thirty days, with the newest attempts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            type: "job.completed" | "job.failed" | "job.cancelled" | "webhook.test";
                            /** Format: uuid */
                            job_id?: string;
                            /** @enum {string} */
                            status: "pending" | "delivered" | "failed";
                            attempts: number;
                            /** Format: date-time */
                            next_attempt_at?: string;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            delivered_at?: string;
                            tried: {
                                /** Format: date-time */
                                at: string;
                                milliseconds: number;
                                status?: number;
                                error?: string;
                            }[];
                        }[];
                        next_cursor?: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a message again, now and under its old id */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        type: "job.completed" | "job.failed" | "job.cancelled" | "webhook.test";
                        /** Format: uuid */
                        job_id?: string;
                        /** @enum {string} */
                        status: "pending" | "delivered" | "failed";
                        attempts: number;
                        /** Format: date-time */
                        next_attempt_at?: string;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        delivered_at?: string;
                        tried: {
                            /** Format: date-time */
                            at: string;
                            milliseconds: number;
                            status?: number;
                            error?: string;
                        }[];
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `CONFLICT`: The thing is not in a state that allows this; look at its status first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether everything that makes films is there; 503 when pages cannot work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "degraded" | "down";
                        database: {
                            ok: boolean;
                        };
                        storage: {
                            ok: boolean;
                        };
                        worker: {
                            ok: boolean;
                            seconds_since_seen: number | null;
                        };
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    estimateVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    configuration: components["schemas"]["Configuration"];
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    priority?: "low" | "normal" | "high" | "urgent";
                };
            };
        };
        responses: {
            /** @description What an order will cost and how long it will take */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        currency: "USD";
                        total_micros: number;
                        lines: {
                            /** @enum {string} */
                            item: "text" | "prompt" | "speech" | "image" | "video" | "music" | "voiceClone" | "transcription";
                            provider: string;
                            model?: string;
                            quantity: number;
                            unit: string;
                            amount_micros: number;
                        }[];
                        seconds: {
                            from: number;
                            to: number;
                        };
                        film_seconds: number;
                        scenes: number;
                        affordable: boolean;
                        why?: string;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    estimateClip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "configuration": {
                 *         "prompt": "A silver robot walks through a futuristic city at sunset",
                 *         "seconds": 8
                 *       }
                 *     }
                 */
                "application/json": {
                    configuration: components["schemas"]["ClipConfiguration"];
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    priority?: "low" | "normal" | "high" | "urgent";
                };
            };
        };
        responses: {
            /** @description What a clip will cost and take, who makes it, and what of the order cannot be honoured */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        currency: "USD";
                        total_micros: number;
                        lines: {
                            /** @enum {string} */
                            item: "text" | "prompt" | "speech" | "image" | "video" | "music" | "voiceClone" | "transcription";
                            provider: string;
                            model?: string;
                            quantity: number;
                            unit: string;
                            amount_micros: number;
                        }[];
                        seconds: {
                            from: number;
                            to: number;
                        };
                        film_seconds: number;
                        scenes: number;
                        affordable: boolean;
                        why?: string;
                        provider: string;
                        model: string;
                        ignored_parameters: string[];
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             *
             *     `INVALID_INPUT`: The provider does not take this input; change what it names.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `AUTHENTICATION_ERROR`: The provider does not accept this installation's key; whoever runs it must set a valid one. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    estimateMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "configuration": {
                 *         "parts": [
                 *           {
                 *             "source": {
                 *               "type": "video",
                 *               "id": "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f88"
                 *             }
                 *           },
                 *           {
                 *             "source": {
                 *               "type": "video",
                 *               "id": "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f89"
                 *             },
                 *             "from": 1,
                 *             "to": 5.5
                 *           }
                 *         ],
                 *         "transition": "dissolve",
                 *         "transition_seconds": 0.5
                 *       }
                 *     }
                 */
                "application/json": {
                    configuration: components["schemas"]["MergeConfiguration"];
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    priority?: "low" | "normal" | "high" | "urgent";
                };
            };
        };
        responses: {
            /** @description How long a merged film will be, and what merging it takes; it costs nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        currency: "USD";
                        total_micros: number;
                        lines: {
                            /** @enum {string} */
                            item: "text" | "prompt" | "speech" | "image" | "video" | "music" | "voiceClone" | "transcription";
                            provider: string;
                            model?: string;
                            quantity: number;
                            unit: string;
                            amount_micros: number;
                        }[];
                        seconds: {
                            from: number;
                            to: number;
                        };
                        film_seconds: number;
                        scenes: number;
                        affordable: boolean;
                        why?: string;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `FILE_REFUSED`: This file is not what it says it is, or of no kind that is accepted here.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readUsage: {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What one has spent in a month, and what is reserved, kept and under way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        month: string;
                        /** @constant */
                        currency: "USD";
                        spent_micros: number;
                        unanswered_micros: number;
                        reserved_micros: number;
                        cap_micros?: number;
                        by_item: {
                            item: string;
                            provider: string;
                            amount_micros: number;
                        }[];
                        storage: {
                            bytes: number;
                            cap_bytes?: number;
                            by_kind: {
                                /** @enum {string} */
                                kind: "films" | "streaming" | "companions" | "making" | "uploads" | "characters" | "deleted";
                                bytes: number;
                                count: number;
                            }[];
                            videos: number;
                            uploads: number;
                            retention_days?: number;
                        };
                        jobs: {
                            active: number;
                            waiting: number;
                            this_month: number;
                        };
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readCaps: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What everybody together may spend this month and has, and the owners that spent most */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        installation: {
                            owner_id?: string;
                            cap_micros: number;
                            spent_micros: number;
                            reserved_micros: number;
                        };
                        owners: {
                            owner_id?: string;
                            cap_micros: number;
                            spent_micros: number;
                            reserved_micros: number;
                        }[];
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    setCap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    owner_id?: string;
                    cap_micros: number | null;
                };
            };
        };
        responses: {
            /** @description What an owner, or everybody together, may spend with vendors in a month */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        owner_id?: string;
                        cap_micros: number;
                        spent_micros: number;
                        reserved_micros: number;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    checkProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: "local" | "espeak" | "flite" | "openai" | "anthropic" | "gemini" | "replicate" | "minimax" | "elevenlabs" | "comfyui";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ask a provider now whether it is there and takes this installation's key; it costs nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        name: "local" | "espeak" | "flite" | "openai" | "anthropic" | "gemini" | "replicate" | "minimax" | "elevenlabs" | "comfyui";
                        /** @enum {string} */
                        result: "well" | "failed" | "not_set_up";
                        message: string;
                        seconds?: number;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listOwners: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description The most first: `spent` in the month (the usual one), `stored` bytes, last `seen`, `newest`. */
                sort?: "spent" | "stored" | "seen" | "newest";
                kind?: "guest" | "local" | "user";
                /** @description Stands in the owner's id. */
                q?: string;
                /** @description `true`: only those for whom limits of their own are set. */
                limited?: "true" | "false";
                /** @description Of the money and the jobs; this one, unless it says another. */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody who has something here: what they spend, keep and have under way, and what they may */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            owner_id: string;
                            /** @enum {string} */
                            kind: "guest" | "local" | "user";
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            last_seen_at: string;
                            claimed_by?: string;
                            month: string;
                            spent_micros: number;
                            reserved_micros: number;
                            cap_micros: number;
                            stored_bytes: number;
                            storage_cap_bytes?: number;
                            retention_days?: number;
                            limits: {
                                cap_micros?: number;
                                storage_cap_bytes?: number;
                                retention_days?: number;
                            };
                            videos: number;
                            jobs: {
                                active: number;
                                waiting: number;
                                this_month: number;
                            };
                        }[];
                        next_cursor?: string;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    readOwner: {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One owner: what they spend, keep and have under way, and what they may */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        owner_id: string;
                        /** @enum {string} */
                        kind: "guest" | "local" | "user";
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        last_seen_at: string;
                        claimed_by?: string;
                        month: string;
                        spent_micros: number;
                        reserved_micros: number;
                        cap_micros: number;
                        stored_bytes: number;
                        storage_cap_bytes?: number;
                        retention_days?: number;
                        limits: {
                            cap_micros?: number;
                            storage_cap_bytes?: number;
                            retention_days?: number;
                        };
                        videos: number;
                        jobs: {
                            active: number;
                            waiting: number;
                            this_month: number;
                        };
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    limitOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "storage_cap_bytes": 5000000000,
                 *       "retention_days": 90
                 *     }
                 */
                "application/json": {
                    cap_micros?: number | null;
                    storage_cap_bytes?: number | null;
                    retention_days?: number | null;
                };
            };
        };
        responses: {
            /** @description Set what one owner may spend in a month, keep, and for how long */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        owner_id: string;
                        /** @enum {string} */
                        kind: "guest" | "local" | "user";
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        last_seen_at: string;
                        claimed_by?: string;
                        month: string;
                        spent_micros: number;
                        reserved_micros: number;
                        cap_micros: number;
                        stored_bytes: number;
                        storage_cap_bytes?: number;
                        retention_days?: number;
                        limits: {
                            cap_micros?: number;
                            storage_cap_bytes?: number;
                            retention_days?: number;
                        };
                        videos: number;
                        jobs: {
                            active: number;
                            waiting: number;
                            this_month: number;
                        };
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    mvCreateScenes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "idea": "Tourist exploring Austin, Texas",
                 *       "character_description": "Silver metallic humanoid robot with a red shield",
                 *       "number_of_scenes": 4
                 *     }
                 */
                "application/json": {
                    idea: string;
                    character_description?: ("" | string) | null;
                    number_of_scenes?: number | null;
                    character_characteristics?: ("" | string) | null;
                    video_type?: ("" | string) | null;
                    video_characteristics?: ("" | string) | null;
                    camera_angle?: ("" | string) | null;
                    model?: string | null;
                };
            };
        };
        responses: {
            /** @description Scenes of an idea, each a prompt for a clip with what it must not show */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scenes: {
                            description: string;
                            negative_description: string;
                        }[];
                        output_files: Record<string, never>;
                        metadata: {
                            idea: string;
                            number_of_scenes: number;
                            writer: string;
                            warnings: string[];
                            generation_timestamp: string;
                            processing_time_seconds: number;
                        };
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `BODY_TOO_LARGE`: The request body is too large; send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             *
             *     `INVALID_INPUT`: The provider does not take this input; change what it names.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again.
             *
             *     `BUDGET_EXCEEDED`: This would pass the month's spending cap; raise the cap in the settings or wait for the next month.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `MODEL_RETIRED`: This model is no longer offered; choose another.
             *
             *     `CONTENT_POLICY_VIOLATION`: The model's provider refuses this content; say it differently, or choose another model.
             *
             *     `AUTHENTICATION_ERROR`: The provider does not accept this installation's key; whoever runs it must set a valid one.
             *
             *     `INSUFFICIENT_BALANCE`: This installation's account at the provider is used up; whoever runs it must top it up.
             *
             *     `PROVIDER_UNAVAILABLE`: The provider does not answer just now; try again in a few minutes, or choose another.
             *
             *     `PROVIDER_FAILED`: The provider could not do it; try again, or choose another.
             *
             *     `RESULT_EXPIRED`: The provider no longer has the result; order it again.
             *
             *     `PURCHASE_UNKNOWN`: The provider never said whether it took the order, which may have been billed; look at your account there before ordering again.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `DEADLINE_EXCEEDED`: This took longer than allowed and was stopped; try again, or ask for a shorter film. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    mvGenerateCharacterReference: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "character_description": "Silver metallic humanoid robot with a red shield",
                 *       "num_images": 2
                 *     }
                 */
                "application/json": {
                    character_description: string;
                    num_images?: number | null;
                    aspect_ratio?: ("16:9" | "9:16" | "1:1" | "4:3" | "21:9" | "3:2" | "2:3" | "3:4" | "4:5" | "5:4") | null;
                    negative_prompt?: ("" | string) | null;
                    seed?: number | null;
                    backend?: string | null;
                    safety_filter_level?: string | null;
                    person_generation?: string | null;
                    output_format?: ("png" | "jpg" | "jpeg" | "webp") | null;
                };
            };
        };
        responses: {
            /** @description Pictures of a character, for the clips it is in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        character_reference_id: string;
                        image_base64: string;
                        images: {
                            /** Format: uuid */
                            id: string;
                            path: string;
                            cloud_url: null;
                            url: string;
                            /** @enum {string} */
                            content_type: "image/png" | "image/jpeg" | "image/webp";
                            width: number;
                            height: number;
                        }[];
                        metadata: {
                            character_description: string;
                            model_used: string | null;
                            num_images: number;
                            generation_timestamp: string;
                            processing_time_seconds: number;
                        };
                        ignored_parameters: string[];
                        warnings: string[];
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `BODY_TOO_LARGE`: The request body is too large; send less at once.
             *
             *     `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `IDEMPOTENCY_MISMATCH`: This Idempotency-Key was used for a different request; use a new key.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             *
             *     `INVALID_INPUT`: The provider does not take this input; change what it names.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again.
             *
             *     `BUDGET_EXCEEDED`: This would pass the month's spending cap; raise the cap in the settings or wait for the next month.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `MODEL_RETIRED`: This model is no longer offered; choose another.
             *
             *     `CONTENT_POLICY_VIOLATION`: The model's provider refuses this content; say it differently, or choose another model.
             *
             *     `AUTHENTICATION_ERROR`: The provider does not accept this installation's key; whoever runs it must set a valid one.
             *
             *     `INSUFFICIENT_BALANCE`: This installation's account at the provider is used up; whoever runs it must top it up.
             *
             *     `PROVIDER_UNAVAILABLE`: The provider does not answer just now; try again in a few minutes, or choose another.
             *
             *     `PROVIDER_FAILED`: The provider could not do it; try again, or choose another.
             *
             *     `RESULT_EXPIRED`: The provider no longer has the result; order it again.
             *
             *     `PURCHASE_UNKNOWN`: The provider never said whether it took the order, which may have been billed; look at your account there before ordering again.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `DEADLINE_EXCEEDED`: This took longer than allowed and was stopped; try again, or ask for a shorter film. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    mvUploadCharacterReference: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A picture: PNG, JPEG or WebP. Up to four, under any names.
                     */
                    file: string;
                    character_description?: string;
                    name?: string;
                    image_base64?: string;
                };
            };
        };
        responses: {
            /** @description Make a character of pictures that are sent as a form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        character_reference_id: string;
                        image_base64: string;
                        images: {
                            /** Format: uuid */
                            id: string;
                            path: string;
                            cloud_url: null;
                            url: string;
                            /** @enum {string} */
                            content_type: "image/png" | "image/jpeg" | "image/webp";
                            width: number;
                            height: number;
                        }[];
                        metadata: {
                            character_description: string;
                            model_used: string | null;
                            num_images: number;
                            generation_timestamp: string;
                            processing_time_seconds: number;
                        };
                        ignored_parameters: string[];
                        warnings: string[];
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `BODY_TOO_LARGE`: The request body is too large; send less at once.
             *
             *     `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `IDEMPOTENCY_MISMATCH`: This Idempotency-Key was used for a different request; use a new key.
             *
             *     `FILE_REFUSED`: This file is not what it says it is, or of no kind that is accepted here.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    mvGetCharacterReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                character_reference_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of a character; by the character's own id, its first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                    "image/jpeg": unknown;
                    "image/webp": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                    "image/jpeg": unknown;
                    "image/webp": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    mvGenerateVideo: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
                /** @description `respond-async`: answered at once with 202. */
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "prompt": "A silver robot walks through a futuristic city at sunset",
                 *       "negative_prompt": "blurry, low quality, distorted",
                 *       "aspect_ratio": "16:9",
                 *       "duration": 8,
                 *       "generate_audio": true,
                 *       "seed": 12345,
                 *       "video_rules_template": "Keep it cinematic, no text overlays",
                 *       "backend": "replicate"
                 *     }
                 */
                "application/json": {
                    prompt: string;
                    negative_prompt?: ("" | string) | null;
                    aspect_ratio?: ("16:9" | "9:16" | "1:1" | "4:3" | "21:9") | null;
                    duration?: number | null;
                    generate_audio?: boolean | null;
                    seed?: number | null;
                    reference_image_base64?: ("" | string) | null;
                    character_reference_id?: string | null;
                    video_rules_template?: ("" | string) | null;
                    backend?: ("auto" | "replicate" | "gemini" | "minimax" | "comfyui" | "local") | null;
                    model?: string | null;
                    resolution?: ("360p" | "480p" | "512p" | "720p" | "768p" | "1080p" | "2k" | "4k") | null;
                };
            };
        };
        responses: {
            /** @description Make a clip of a prompt; the answer comes when it is there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        video_id: string;
                        video_path: string;
                        video_url: string;
                        metadata: {
                            prompt: string;
                            backend_used: string;
                            model_used: string;
                            parameters_used: {
                                [key: string]: components["schemas"]["__schema3"];
                            };
                            generation_timestamp: string;
                            processing_time_seconds: number;
                        };
                        ignored_parameters: string[];
                    };
                };
            };
            /** @description Another answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        video_id: string;
                        /** @constant */
                        status: "queued";
                        status_url: string;
                        events_url: string;
                        video_url: string;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `CANCELLED`: This was cancelled; it can be started again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `BODY_TOO_LARGE`: The request body is too large; send less at once.
             *
             *     `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `IDEMPOTENCY_MISMATCH`: This Idempotency-Key was used for a different request; use a new key.
             *
             *     `FILE_REFUSED`: This file is not what it says it is, or of no kind that is accepted here.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             *
             *     `INVALID_INPUT`: The provider does not take this input; change what it names.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again.
             *
             *     `BUDGET_EXCEEDED`: This would pass the month's spending cap; raise the cap in the settings or wait for the next month.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `MODEL_RETIRED`: This model is no longer offered; choose another.
             *
             *     `CONTENT_POLICY_VIOLATION`: The model's provider refuses this content; say it differently, or choose another model.
             *
             *     `AUTHENTICATION_ERROR`: The provider does not accept this installation's key; whoever runs it must set a valid one.
             *
             *     `INSUFFICIENT_BALANCE`: This installation's account at the provider is used up; whoever runs it must top it up.
             *
             *     `PROVIDER_UNAVAILABLE`: The provider does not answer just now; try again in a few minutes, or choose another.
             *
             *     `PROVIDER_FAILED`: The provider could not do it; try again, or choose another.
             *
             *     `RESULT_EXPIRED`: The provider no longer has the result; order it again.
             *
             *     `PURCHASE_UNKNOWN`: The provider never said whether it took the order, which may have been billed; look at your account there before ordering again.
             *
             *     `DRAWING_FAILED`: A scene could not be drawn; try again.
             *
             *     `ENCODING_FAILED`: The film could not be encoded; try again.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `DEADLINE_EXCEEDED`: This took longer than allowed and was stopped; try again, or ask for a shorter film. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    mvReadJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                video_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How a clip or a merge stands, by the id of its video */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        video_id: string;
                        /** Format: uuid */
                        job_id: string;
                        /** @enum {string} */
                        status: "queued" | "processing" | "waiting" | "completed" | "failed" | "cancelled";
                        progress: {
                            percentage: number;
                            message: string;
                            estimated_seconds: {
                                from: number;
                                to: number;
                            } | null;
                        };
                        created_at: string;
                        result: {
                            /** Format: uuid */
                            video_id: string;
                            video_path: string;
                            video_url: string;
                            metadata: {
                                prompt: string;
                                backend_used: string;
                                model_used: string;
                                parameters_used: {
                                    [key: string]: components["schemas"]["__schema3"];
                                };
                                generation_timestamp: string;
                                processing_time_seconds: number;
                            };
                            ignored_parameters: string[];
                        } | null;
                        error: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        } | null;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    mvFollowEvents: {
        parameters: {
            query?: never;
            header?: {
                "last-event-id"?: number;
            };
            path: {
                video_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happens to a clip or a merge, as it happens; resumes after Last-Event-ID, ends when it is over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["JobEvent"];
                };
            };
            /** @description The job is over and everything has been told: do not ask again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    mvGetVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                video_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of a video */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": unknown;
                };
            };
            /** @description Where the bytes are: storage gives them out itself */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unchanged since the caller's copy */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential.
             *
             *     `PASSWORD_REQUIRED`: This link opens with a password; ask whoever sent it to you.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `NOT_READY`: The film is not finished yet; ask again when it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `RANGE_NOT_SATISFIABLE`: The asked range lies outside the file; Content-Range tells its size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    mvVideoInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                video_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether a video is there, and how large it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        video_id: string;
                        exists: boolean;
                        file_size_bytes: number | null;
                        created_at: string | null;
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    mvMergeVideos: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
                /** @description `respond-async`: answered at once with 202. */
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "video_ids": [
                 *         "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f88",
                 *         "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f89"
                 *       ],
                 *       "transition": "fade",
                 *       "transition_duration": 0.5
                 *     }
                 */
                "application/json": {
                    video_ids?: string[] | null;
                    videos?: {
                        /** Format: uuid */
                        video_id: string;
                        start?: number | null;
                        end?: number | null;
                    }[] | null;
                    transition?: ("cut" | "fade" | "dissolve" | "wipe" | "slide" | "zoom") | null;
                    transition_duration?: number | null;
                    aspect_ratio?: ("16:9" | "9:16" | "1:1" | "4:3" | "21:9") | null;
                    audio_file_id?: string | null;
                    audio_mode?: ("mix" | "replace") | null;
                    audio_volume?: number | null;
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description Make several videos one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        video_id: string;
                        video_path: string;
                        video_url: string;
                        metadata: {
                            prompt: string;
                            backend_used: string;
                            model_used: string;
                            parameters_used: {
                                [key: string]: components["schemas"]["__schema3"];
                            };
                            generation_timestamp: string;
                            processing_time_seconds: number;
                        };
                        ignored_parameters: string[];
                    };
                };
            };
            /** @description Another answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        video_id: string;
                        /** @constant */
                        status: "queued";
                        status_url: string;
                        events_url: string;
                        video_url: string;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `NOT_READY`: The film is not finished yet; ask again when it is.
             *
             *     `CANCELLED`: This was cancelled; it can be started again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `BODY_TOO_LARGE`: The request body is too large; send less at once.
             *
             *     `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `IDEMPOTENCY_MISMATCH`: This Idempotency-Key was used for a different request; use a new key.
             *
             *     `FILE_REFUSED`: This file is not what it says it is, or of no kind that is accepted here.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             *
             *     `INVALID_INPUT`: The provider does not take this input; change what it names.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `DEADLINE_EXCEEDED`: This took longer than allowed and was stopped; try again, or ask for a shorter film. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    mvStitchVideos: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
                /** @description `respond-async`: answered at once with 202. */
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "video_ids": [
                 *         "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f88",
                 *         "0190c2a4-6d3e-7c1b-8f5a-3b2c1d0e9f89"
                 *       ],
                 *       "transition": "fade",
                 *       "transition_duration": 0.5
                 *     }
                 */
                "application/json": {
                    video_ids?: string[] | null;
                    videos?: {
                        /** Format: uuid */
                        video_id: string;
                        start?: number | null;
                        end?: number | null;
                    }[] | null;
                    transition?: ("cut" | "fade" | "dissolve" | "wipe" | "slide" | "zoom") | null;
                    transition_duration?: number | null;
                    aspect_ratio?: ("16:9" | "9:16" | "1:1" | "4:3" | "21:9") | null;
                    audio_file_id?: string | null;
                    audio_mode?: ("mix" | "replace") | null;
                    audio_volume?: number | null;
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description The same as `merge_videos` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        video_id: string;
                        video_path: string;
                        video_url: string;
                        metadata: {
                            prompt: string;
                            backend_used: string;
                            model_used: string;
                            parameters_used: {
                                [key: string]: components["schemas"]["__schema3"];
                            };
                            generation_timestamp: string;
                            processing_time_seconds: number;
                        };
                        ignored_parameters: string[];
                    };
                };
            };
            /** @description Another answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        video_id: string;
                        /** @constant */
                        status: "queued";
                        status_url: string;
                        events_url: string;
                        video_url: string;
                    };
                };
            };
            /** @description `MALFORMED_BODY`: The request body cannot be read; send well-formed JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNAUTHENTICATED`: It is not clear who is asking; open a page of this site first or send a valid credential. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `FORBIDDEN`: This credential is not allowed to do that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `NOT_FOUND`: There is nothing here, or it belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `NOT_READY`: The film is not finished yet; ask again when it is.
             *
             *     `CANCELLED`: This was cancelled; it can be started again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `BODY_TOO_LARGE`: The request body is too large; send less at once.
             *
             *     `QUOTA_EXCEEDED`: There is no room left for this owner's files; delete some videos or uploads first.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: This content type is not accepted here; send application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /**
             * @description `VALIDATION_ERROR`: Some of the input is not acceptable; correct the named fields and send it again.
             *
             *     `IDEMPOTENCY_MISMATCH`: This Idempotency-Key was used for a different request; use a new key.
             *
             *     `FILE_REFUSED`: This file is not what it says it is, or of no kind that is accepted here.
             *
             *     `UNSUPPORTED_FIELD`: A field is known but not honoured yet; leave the named field out.
             *
             *     `INVALID_INPUT`: The provider does not take this input; change what it names.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description `DEADLINE_EXCEEDED`: This took longer than allowed and was stopped; try again, or ask for a shorter film. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    mvListBackends: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who makes clips here, and what each of their models can do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        default: ("local" | "espeak" | "flite" | "openai" | "anthropic" | "gemini" | "replicate" | "minimax" | "elevenlabs" | "comfyui") | null;
                        backends: {
                            /** @enum {string} */
                            name: "local" | "espeak" | "flite" | "openai" | "anthropic" | "gemini" | "replicate" | "minimax" | "elevenlabs" | "comfyui";
                            configured: boolean;
                            models: {
                                id: string;
                                /** @enum {string} */
                                provider: "local" | "espeak" | "flite" | "openai" | "anthropic" | "gemini" | "replicate" | "minimax" | "elevenlabs" | "comfyui";
                                model: string;
                                title: string;
                                preferred: boolean;
                                price?: {
                                    amount_micros: number;
                                    per: number;
                                    unit: string;
                                };
                                /** @constant */
                                kind: "video";
                                seconds: number[];
                                default_seconds: number;
                                seconds_at?: {
                                    [key: string]: number[];
                                };
                                aspect_ratios: ("16:9" | "9:16" | "1:1" | "4:3" | "21:9" | "3:2" | "2:3" | "3:4" | "4:5" | "5:4")[];
                                resolutions: ("360p" | "480p" | "512p" | "720p" | "768p" | "1080p" | "2k" | "4k")[];
                                /** @enum {string} */
                                default_resolution: "360p" | "480p" | "512p" | "720p" | "768p" | "1080p" | "2k" | "4k";
                                first_frame: boolean;
                                needs_first_frame: boolean;
                                last_frame: boolean;
                                max_references: number;
                                references_exclude_frames: boolean;
                                /** @enum {string} */
                                audio: "always" | "switch" | "none";
                                seed: boolean;
                                negative_prompt: boolean;
                                max_prompt: number;
                                cancel: boolean;
                                /** @enum {string} */
                                progress: "real" | "estimated";
                            }[];
                        }[];
                        video_rules_template: string;
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        /** @enum {string} */
                        error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                        message: string;
                        backend_used: string | null;
                        timestamp: string;
                        details: string;
                        detail: {
                            error: string;
                            /** @enum {string} */
                            error_code: "VALIDATION_ERROR" | "MALFORMED_BODY" | "UNSUPPORTED_MEDIA_TYPE" | "BODY_TOO_LARGE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "PRECONDITION_FAILED" | "CHECKSUM_MISMATCH" | "NOT_READY" | "IDEMPOTENCY_MISMATCH" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "BUDGET_EXCEEDED" | "QUOTA_EXCEEDED" | "PASSWORD_REQUIRED" | "ADDRESS_REFUSED" | "ADDRESS_UNREACHABLE" | "FILE_REFUSED" | "UNSUPPORTED_FIELD" | "MODEL_RETIRED" | "CONTENT_POLICY_VIOLATION" | "AUTHENTICATION_ERROR" | "INSUFFICIENT_BALANCE" | "INVALID_INPUT" | "PROVIDER_UNAVAILABLE" | "PROVIDER_FAILED" | "RESULT_EXPIRED" | "PURCHASE_UNKNOWN" | "STORYBOARD_INVALID" | "WRITER_FAILED" | "SPEECH_FAILED" | "DRAWING_FAILED" | "ENCODING_FAILED" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DISK_FULL" | "STORAGE_FAILED" | "INTERNAL_ERROR";
                            message: string;
                            backend_used: string | null;
                            timestamp: string;
                            details: string;
                        };
                    };
                };
            };
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This description */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `RATE_LIMIT_EXCEEDED`: That was too much at once; wait as long as Retry-After says and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This side failed; the code says how. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    onJobCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every attempt at one message. */
                "webhook-id": string;
                /** @description When this attempt was signed: seconds since 1970. */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256 of id, time and body, in Base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "job.completed",
                 *       "timestamp": "2026-11-21T17:30:00.000Z",
                 *       "data": {
                 *         "job_id": "019aa719-b2c4-7a10-9d3e-0c6f1d2b3a44",
                 *         "status": "completed",
                 *         "title": "How tides work",
                 *         "video_id": "019aa71b-55e8-7c21-8f00-91d4c7e60b12",
                 *         "url": "https://films.example.org/videos/019aa71b-55e8-7c21-8f00-91d4c7e60b12"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "job.completed";
                    /** Format: date-time */
                    timestamp: string;
                    data: {
                        /** Format: uuid */
                        job_id: string;
                        /** @constant */
                        status: "completed";
                        title?: string;
                        /** Format: uuid */
                        video_id?: string;
                        url?: string;
                        error?: {
                            code: string;
                            message: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Nobody wants these any more: the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken in. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken in: it is sent again, later and later, as without an answer. `Retry-After` is heeded. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onJobFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every attempt at one message. */
                "webhook-id": string;
                /** @description When this attempt was signed: seconds since 1970. */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256 of id, time and body, in Base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "job.failed",
                 *       "timestamp": "2026-11-21T17:30:00.000Z",
                 *       "data": {
                 *         "job_id": "019aa719-b2c4-7a10-9d3e-0c6f1d2b3a44",
                 *         "status": "failed",
                 *         "title": "How tides work",
                 *         "error": {
                 *           "code": "SPEECH_FAILED",
                 *           "message": "The narration could not be spoken. Try again, or choose another voice."
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "job.failed";
                    /** Format: date-time */
                    timestamp: string;
                    data: {
                        /** Format: uuid */
                        job_id: string;
                        /** @constant */
                        status: "failed";
                        title?: string;
                        /** Format: uuid */
                        video_id?: string;
                        url?: string;
                        error?: {
                            code: string;
                            message: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Nobody wants these any more: the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken in. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken in: it is sent again, later and later, as without an answer. `Retry-After` is heeded. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onJobCancelled: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every attempt at one message. */
                "webhook-id": string;
                /** @description When this attempt was signed: seconds since 1970. */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256 of id, time and body, in Base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "job.cancelled",
                 *       "timestamp": "2026-11-21T17:30:00.000Z",
                 *       "data": {
                 *         "job_id": "019aa719-b2c4-7a10-9d3e-0c6f1d2b3a44",
                 *         "status": "cancelled",
                 *         "title": "How tides work"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "job.cancelled";
                    /** Format: date-time */
                    timestamp: string;
                    data: {
                        /** Format: uuid */
                        job_id: string;
                        /** @constant */
                        status: "cancelled";
                        title?: string;
                        /** Format: uuid */
                        video_id?: string;
                        url?: string;
                        error?: {
                            code: string;
                            message: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Nobody wants these any more: the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken in. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken in: it is sent again, later and later, as without an answer. `Retry-After` is heeded. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookTest: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every attempt at one message. */
                "webhook-id": string;
                /** @description When this attempt was signed: seconds since 1970. */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256 of id, time and body, in Base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "webhook.test",
                 *       "timestamp": "2026-11-21T17:30:00.000Z",
                 *       "data": {
                 *         "webhook_id": "019aa6f0-1d34-7e55-a1b2-3c4d5e6f7081"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    type: "webhook.test";
                    /** Format: date-time */
                    timestamp: string;
                    data: {
                        /** Format: uuid */
                        webhook_id: string;
                    };
                };
            };
        };
        responses: {
            /** @description Nobody wants these any more: the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken in. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken in: it is sent again, later and later, as without an answer. `Retry-After` is heeded. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
