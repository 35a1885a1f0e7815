package dev.rowan.sample.benchmarks.model;

import dev.rowan.annotation.Shape;
import java.util.List;

/** An album with its tracks, as a tree. */
@Shape(of = Album.class)
public record AlbumPage(long id, String title, String artist, List<Track> tracks) {
    /** Pages of the same content. */
    public static List<AlbumPage> of(List<AlbumTracks> albums) {
        return albums.stream()
                .map(each -> new AlbumPage(
                        each.album().id(), each.album().title(), each.album().artist(), each.tracks()))
                .toList();
    }
}
