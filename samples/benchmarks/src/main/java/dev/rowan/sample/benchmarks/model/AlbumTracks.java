package dev.rowan.sample.benchmarks.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An album with its tracks. */
public record AlbumTracks(Album album, List<Track> tracks) {
    /** Gives each album its tracks, in the order of both lists. */
    public static List<AlbumTracks> of(List<Album> albums, List<Track> tracks) {
        Map<Long, List<Track>> byAlbum = new HashMap<>(albums.size() * 2);
        List<AlbumTracks> all = new ArrayList<>(albums.size());
        for (Album album : albums) {
            List<Track> own = new ArrayList<>();
            byAlbum.put(album.id(), own);
            all.add(new AlbumTracks(album, own));
        }
        for (Track track : tracks) {
            List<Track> own = byAlbum.get(track.albumId());
            if (own != null) {
                own.add(track);
            }
        }
        return all;
    }
}
