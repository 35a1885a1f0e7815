package dev.rowan.sample.kotlin

import dev.rowan.Operations
import dev.rowan.sample.guide.blog.BlogCatalog
import dev.rowan.sample.guide.blog.Email
import dev.rowan.sample.guide.blog.Post
import dev.rowan.sample.guide.blog.PostBuilder.post
import dev.rowan.sample.guide.blog.PostStatus
import dev.rowan.sample.guide.blog.PostTable.POST
import dev.rowan.sample.guide.blog.Role
import dev.rowan.sample.guide.blog.User
import dev.rowan.sample.guide.blog.UserBuilder.user
import dev.rowan.sample.guide.blog.UserTable.USER
import dev.rowan.sample.guide.office.OfficeCatalog
import dev.rowan.sample.guide.shop.ProductBuilder.product
import dev.rowan.sample.guide.shop.ProductTable.PRODUCT
import dev.rowan.sample.guide.shop.ShoeTable.SHOE
import dev.rowan.sample.guide.shop.ShopCatalog
import dev.rowan.test.RowanExtension
import dev.rowan.test.server.ServerKind
import java.math.BigDecimal
import java.time.Duration

/** The guide's tables, on a database that the tests have for themselves; SQLite has no arrays. */
internal fun tablesOn(server: ServerKind): RowanExtension =
    RowanExtension.on(server).tables((BlogCatalog.TABLES + ShopCatalog.TABLES + OfficeCatalog.TABLES).filter { server != ServerKind.SQLITE || it != SHOE })

/** Three users, three posts and two products. */
internal fun fill(db: Operations) {
    val ann = db.insert(USER, someone("ann", "10.00", "Writes"))
    val bob = db.insert(USER, someone("bob", "20.50", null))
    db.insert(USER, someone("cleo", "-3.00", null))
    db.insert(POST, about("On rowans", ann, PostStatus.PUBLISHED, "tree", "red"))
    db.insert(POST, about("On oaks", ann, PostStatus.DRAFT))
    db.insert(POST, about("Why?", bob, PostStatus.DRAFT))
    db.insert(PRODUCT, thing("Lamp", "39.90", 3, mapOf("size" to mapOf("height" to 30), "colours" to listOf("red", "blue"), "sale" to true)))
    db.insert(PRODUCT, thing("Desk", "240.00", 5, mapOf()))
}

private fun someone(name: String, balance: String, bio: String?): User = user()
    .username(name)
    .email(Email("$name@example.org"))
    .bio(bio)
    .balance(BigDecimal(balance))
    .role(if (name == "bob") Role.EDITOR else Role.MEMBER)
    .build()

private fun about(title: String, author: User, status: PostStatus, vararg tags: String): Post = post()
    .title(title)
    .body("...")
    .authorId(author.id)
    .status(status)
    .tags(tags.asList())
    .build()

private fun thing(name: String, price: String, stock: Int, attributes: Map<String, Any>) = product()
    .name(name)
    .maker("Holm")
    .price(BigDecimal(price))
    .stock(stock)
    .warranty(Duration.ofDays(365))
    .labels(setOf("home"))
    .attributes(attributes)
    .build()
